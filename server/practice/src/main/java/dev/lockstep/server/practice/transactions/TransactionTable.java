package dev.lockstep.server.practice.transactions;

import dev.lockstep.server.practice.answers.Texts;
import dev.lockstep.server.practice.storage.Change;
import dev.lockstep.server.practice.storage.Outcome;
import dev.lockstep.server.practice.versions.IfMatch;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlStatement;

/** The transactions. An account finds its own only. */
public final class TransactionTable {
  private static final String SELECT =
      "select id, amount, currency, occurred_at, description, version from transactions"
          + " where account_id = :account";
  private static final String FIND = SELECT + " and id = :id";

  private final Jdbi jdbi;

  /** The table of this database. */
  public TransactionTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The transactions of an account before an id, the newest id first. */
  public List<TransactionRow> list(long account, long before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " and id < :before order by id desc limit :limit")
                .bind("account", account)
                .bind("before", before)
                .bind("limit", limit)
                .map(TransactionRow::read)
                .list());
  }

  /** The transaction of this id, if it is the account's. */
  public Optional<TransactionRow> find(long account, long id) {
    return jdbi.withHandle(handle -> find(handle, FIND, account, id));
  }

  /** Adds a transaction and returns its row. */
  public TransactionRow add(long account, Payment payment) {
    return jdbi.withHandle(handle -> add(handle, account, payment));
  }

  /** Adds a transaction as a part of what else this handle does. */
  static TransactionRow add(Handle handle, long account, Payment payment) {
    long id =
        bind(
                handle.createUpdate(
                    "insert into transactions"
                        + " (account_id, amount, currency, occurred_at, description)"
                        + " values (:account, :amount, :currency, :occurredAt, :description)"),
                payment)
            .bind("account", account)
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one();
    return new TransactionRow(id, payment, 1);
  }

  /** Changes a transaction; the change is given its current payment. */
  public Outcome<TransactionRow> change(
      long account, long id, IfMatch ifMatch, UnaryOperator<Payment> change) {
    return new Change<>(
            handle -> lock(handle, account, id),
            (handle, row) -> write(handle, row.changed(change.apply(row.payment()))))
        .apply(jdbi, ifMatch);
  }

  /** Removes a transaction. */
  public Outcome<TransactionRow> remove(long account, long id, IfMatch ifMatch) {
    return new Change<>(handle -> lock(handle, account, id), TransactionTable::delete)
        .apply(jdbi, ifMatch);
  }

  private static Optional<TransactionRow> lock(Handle handle, long account, long id) {
    return find(handle, FIND + " for update", account, id);
  }

  private static Optional<TransactionRow> find(Handle handle, String sql, long account, long id) {
    return handle
        .createQuery(sql)
        .bind("account", account)
        .bind("id", id)
        .map(TransactionRow::read)
        .findOne();
  }

  private static TransactionRow write(Handle handle, TransactionRow row) {
    bind(
            handle.createUpdate(
                "update transactions set amount = :amount, currency = :currency,"
                    + " occurred_at = :occurredAt, description = :description,"
                    + " version = :version where id = :id"),
            row.payment())
        .bind("version", row.version())
        .bind("id", row.id())
        .execute();
    return row;
  }

  private static TransactionRow delete(Handle handle, TransactionRow row) {
    handle.createUpdate("delete from transactions where id = :id").bind("id", row.id()).execute();
    return row;
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Payment payment) {
    return statement
        .bind("amount", payment.amount())
        .bind("currency", payment.currency())
        .bind("occurredAt", inItsOwnCalendar(payment.occurredAt()))
        .bind("description", Texts.storable("/description", payment.description()));
  }

  /** By way of java.sql.Timestamp, days before 1582 would be those of another calendar. */
  private static Argument inItsOwnCalendar(OffsetDateTime time) {
    return (position, statement, context) -> statement.setObject(position, time);
  }
}
