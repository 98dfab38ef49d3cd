package dev.lockstep.server.practice.transactions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * What a client says of a transaction.
 *
 * @param amount an exact decimal number, kept digit for digit
 * @param currency a code of ISO 4217
 * @param occurredAt in UTC, to the microsecond: what every database can keep
 */
public record Payment(
    String amount, String currency, OffsetDateTime occurredAt, String description) {

  /** Brings the time to the form that is kept. */
  public Payment {
    occurredAt = occurredAt.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }

  /** Tells two payments apart without keeping them. */
  String hash() {
    String text = String.join("\n", amount, currency, occurredAt.toString(), description);
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
