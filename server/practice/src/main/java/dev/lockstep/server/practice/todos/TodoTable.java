package dev.lockstep.server.practice.todos;

import dev.lockstep.server.practice.answers.Texts;
import dev.lockstep.server.practice.storage.Change;
import dev.lockstep.server.practice.storage.Outcome;
import dev.lockstep.server.practice.versions.IfMatch;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The todos. */
public final class TodoTable {
  private static final String SELECT = "select id, user_id, title, completed, version from todos ";
  private static final String FIND = SELECT + "where id = :id";

  private final Jdbi jdbi;

  /** The table of this database. */
  public TodoTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  TodoPage page(TodoFilter filter, int number, int limit) {
    return jdbi.inTransaction(
        handle ->
            new TodoPage(
                count(handle, filter), number, limit, rows(handle, filter, number, limit)));
  }

  /** The todo of this id. */
  public Optional<TodoRow> find(long id) {
    return jdbi.withHandle(handle -> find(handle, FIND, id));
  }

  /** Adds a todo and returns its row. */
  public TodoRow add(long userId, String title, boolean completed) {
    long id = jdbi.withHandle(handle -> insert(handle, userId, title, completed));
    return new TodoRow(id, userId, title, completed, 1);
  }

  /** Changes a todo; the change is given its current row. */
  public Outcome<TodoRow> change(long id, IfMatch ifMatch, UnaryOperator<TodoRow> change) {
    return new Change<>(
            handle -> lock(handle, id), (handle, row) -> write(handle, change.apply(row)))
        .apply(jdbi, ifMatch);
  }

  /** Removes a todo. */
  public Outcome<TodoRow> remove(long id, IfMatch ifMatch) {
    return new Change<>(handle -> lock(handle, id), TodoTable::delete).apply(jdbi, ifMatch);
  }

  private static long count(Handle handle, TodoFilter filter) {
    return filter
        .bind(handle.createQuery("select count(*) from todos " + filter.where()))
        .mapTo(Long.class)
        .one();
  }

  private static List<TodoRow> rows(Handle handle, TodoFilter filter, int number, int limit) {
    return filter
        .bind(
            handle.createQuery(
                SELECT + filter.where() + "order by id limit :_limit offset :_offset"))
        .bind("_limit", limit)
        .bind("_offset", (number - 1L) * limit)
        .map(TodoRow::read)
        .list();
  }

  private static long insert(Handle handle, long userId, String title, boolean completed) {
    return handle
        .createUpdate(
            "insert into todos (user_id, title, completed) values (:userId, :title, :completed)")
        .bind("userId", userId)
        .bind("title", Texts.storable("/title", title))
        .bind("completed", completed)
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }

  private static Optional<TodoRow> lock(Handle handle, long id) {
    return find(handle, FIND + " for update", id);
  }

  private static Optional<TodoRow> find(Handle handle, String sql, long id) {
    return handle.createQuery(sql).bind("id", id).map(TodoRow::read).findOne();
  }

  private static TodoRow write(Handle handle, TodoRow row) {
    handle
        .createUpdate(
            "update todos set user_id = :userId, title = :title, completed = :completed,"
                + " version = :version where id = :id")
        .bind("userId", row.userId())
        .bind("title", Texts.storable("/title", row.title()))
        .bind("completed", row.completed())
        .bind("version", row.version())
        .bind("id", row.id())
        .execute();
    return row;
  }

  private static TodoRow delete(Handle handle, TodoRow row) {
    handle.createUpdate("delete from todos where id = :id").bind("id", row.id()).execute();
    return row;
  }
}
