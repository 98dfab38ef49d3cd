package dev.lockstep.server.practice.transactions;

import dev.lockstep.server.practice.versions.EntityTag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A transaction of an account.
 *
 * @param version counts its changes
 */
public record TransactionRow(long id, Payment payment, long version) implements EntityTag.Source {

  static TransactionRow read(ResultSet row, StatementContext context) throws SQLException {
    Payment payment =
        new Payment(
            row.getString("amount"),
            row.getString("currency"),
            row.getObject("occurred_at", OffsetDateTime.class),
            row.getString("description"));
    return new TransactionRow(row.getLong("id"), payment, row.getLong("version"));
  }

  TransactionRow changed(Payment newPayment) {
    return new TransactionRow(id, newPayment, version + 1);
  }

  @Override
  public EntityTag entityTag() {
    return EntityTag.of(id, version);
  }
}
