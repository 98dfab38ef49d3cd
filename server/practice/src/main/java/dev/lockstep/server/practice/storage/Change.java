package dev.lockstep.server.practice.storage;

import dev.lockstep.server.practice.versions.EntityTag;
import dev.lockstep.server.practice.versions.IfMatch;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The change of one row that loses no other change: from the check of the version to the write, the
 * row is locked.
 *
 * @param lock reads the row and locks it ({@code select ... for update})
 * @param write writes the row that it is given as it was, and returns it as it is now
 * @param <R> the row
 */
public record Change<R extends EntityTag.Source>(
    Function<Handle, Optional<R>> lock, BiFunction<Handle, R, R> write) {

  /** Does it, unless the row is missing or the client knows an old version only. */
  public Outcome<R> apply(Jdbi jdbi, IfMatch ifMatch) {
    return jdbi.inTransaction(handle -> apply(handle, ifMatch));
  }

  private Outcome<R> apply(Handle handle, IfMatch ifMatch) {
    Optional<R> row = lock.apply(handle);
    if (row.isEmpty()) {
      return new Outcome.Missing<>();
    }
    if (!ifMatch.accepts(row.get().entityTag())) {
      return new Outcome.Stale<>();
    }
    return new Outcome.Done<>(write.apply(handle, row.get()));
  }
}
