package dev.lockstep.server.practice.tasks;

import dev.lockstep.server.practice.versions.EntityTag;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A task that is to be done.
 *
 * @param version counts its changes
 */
public record TaskRow(long id, String summary, String description, long version)
    implements EntityTag.Source {

  static TaskRow read(ResultSet row, StatementContext context) throws SQLException {
    return new TaskRow(
        row.getLong("id"),
        row.getString("summary"),
        row.getString("description"),
        row.getLong("version"));
  }

  TaskRow changed(String newSummary, String newDescription) {
    return new TaskRow(id, newSummary, newDescription, version + 1);
  }

  @Override
  public EntityTag entityTag() {
    return EntityTag.of(id, version);
  }
}
