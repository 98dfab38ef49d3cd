package dev.lockstep.client.error;

import dev.lockstep.client.http.Headers;
import java.io.Serializable;

/**
 * An answer that says that a call has failed.
 *
 * @param operation the call, as messages name it
 * @param body its bytes, cut off after {@link #MAX_BODY}
 * @param attempts how often the call was tried
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; bytes are what there is.
public record ErrorAnswer(String operation, int status, Headers headers, byte[] body, int attempts)
    implements Serializable {
  /** How many bytes of the body of an error are kept. */
  public static final int MAX_BODY = 256 * 1024;
}
