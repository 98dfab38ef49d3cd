package dev.lockstep.server.practice.tasks;

import dev.lockstep.server.practice.answers.Texts;
import dev.lockstep.server.practice.storage.Change;
import dev.lockstep.server.practice.storage.Outcome;
import dev.lockstep.server.practice.versions.IfMatch;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The tasks that are to be done. Those that are done stay in the table and are seen no more. */
public final class TaskTable {
  private static final String FIND =
      "select id, summary, description, version from tasks where not done and id = :id";

  private final Jdbi jdbi;

  /** The table of this database. */
  public TaskTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The tasks after an id, by id; their descriptions are left out. */
  public List<TaskRow> list(long after, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id, summary, '' as description, version from tasks"
                        + " where done = false and id > :after order by id limit :limit")
                .bind("after", after)
                .bind("limit", limit)
                .map(TaskRow::read)
                .list());
  }

  /** The task of this id. */
  public Optional<TaskRow> find(long id) {
    return jdbi.withHandle(handle -> find(handle, FIND, id));
  }

  /** Adds a task and returns its id. */
  public long add(String summary, String description) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into tasks (summary, description) values (:summary, :description)")
                .bind("summary", Texts.storable("/summary", summary))
                .bind("description", Texts.storable("/description", description))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
  }

  /** Changes a task; the change is given its current row. */
  public Outcome<TaskRow> change(long id, IfMatch ifMatch, UnaryOperator<TaskRow> change) {
    return new Change<>(
            handle -> lock(handle, id), (handle, row) -> write(handle, change.apply(row)))
        .apply(jdbi, ifMatch);
  }

  /** Marks a task as done. */
  public Outcome<TaskRow> finish(long id, IfMatch ifMatch) {
    return new Change<>(handle -> lock(handle, id), TaskTable::finish).apply(jdbi, ifMatch);
  }

  private static Optional<TaskRow> lock(Handle handle, long id) {
    return find(handle, FIND + " for update", id);
  }

  private static Optional<TaskRow> find(Handle handle, String sql, long id) {
    return handle.createQuery(sql).bind("id", id).map(TaskRow::read).findOne();
  }

  private static TaskRow write(Handle handle, TaskRow row) {
    handle
        .createUpdate(
            "update tasks set summary = :summary, description = :description, version = :version"
                + " where id = :id")
        .bind("summary", Texts.storable("/summary", row.summary()))
        .bind("description", Texts.storable("/description", row.description()))
        .bind("version", row.version())
        .bind("id", row.id())
        .execute();
    return row;
  }

  private static TaskRow finish(Handle handle, TaskRow row) {
    handle
        .createUpdate("update tasks set done = true, version = version + 1 where id = :id")
        .bind("id", row.id())
        .execute();
    return row;
  }
}
