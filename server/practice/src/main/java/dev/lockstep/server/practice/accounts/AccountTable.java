package dev.lockstep.server.practice.accounts;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The accounts. */
public final class AccountTable {
  private static final RowMapper<Account> MAPPER =
      (row, context) ->
          new Account(row.getLong("id"), row.getString("name"), row.getString("password_hash"));

  private final Jdbi jdbi;

  /** The table of this database. */
  public AccountTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The account of this name. */
  Optional<Account> find(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id, name, password_hash from accounts where name = :name")
                .bind("name", name)
                .map(MAPPER)
                .findOne());
  }

  /**
   * The id of an account that has been let in.
   *
   * @throws IllegalStateException if it has been removed meanwhile
   */
  public long idOf(String name) {
    return find(name)
        .map(Account::id)
        .orElseThrow(() -> new IllegalStateException("No account " + name));
  }

  /** Adds an account, unless there is one of the name. */
  boolean add(String name, String passwordHash) {
    return jdbi.withHandle(handle -> insert(handle, name, passwordHash)) == 1;
  }

  void setPassword(long id, String passwordHash) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update accounts set password_hash = :hash where id = :id")
                .bind("hash", passwordHash)
                .bind("id", id)
                .execute());
  }

  private static int insert(Handle handle, String name, String passwordHash) {
    return handle
        .createUpdate(
            "insert into accounts (name, password_hash) values (:name, :hash)"
                + " on conflict do nothing")
        .bind("name", name)
        .bind("hash", passwordHash)
        .execute();
  }
}
