package dev.lockstep.server.practice.todos;

import dev.lockstep.server.practice.versions.EntityTag;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Something that a user has to do.
 *
 * @param version counts its changes
 */
public record TodoRow(long id, long userId, String title, boolean completed, long version)
    implements EntityTag.Source {

  static TodoRow read(ResultSet row, StatementContext context) throws SQLException {
    return new TodoRow(
        row.getLong("id"),
        row.getLong("user_id"),
        row.getString("title"),
        row.getBoolean("completed"),
        row.getLong("version"));
  }

  TodoRow changed(long newUserId, String newTitle, boolean newCompleted) {
    return new TodoRow(id, newUserId, newTitle, newCompleted, version + 1);
  }

  @Override
  public EntityTag entityTag() {
    return EntityTag.of(id, version);
  }
}
