package dev.lockstep.client.torture.caller;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Response;
import org.jspecify.annotations.Nullable;
import stock.spring.model.Thing;

/** The document as one writes it down for Feign. */
@Headers({"Accept: application/json", "Content-Type: application/json"})
interface FeignThings {
  @RequestLine("GET /things/{id}")
  Thing get(@Param("id") @Nullable String id);

  @RequestLine("PUT /things/{id}")
  Thing replace(@Param("id") String id, Thing thing);

  @RequestLine("PUT /things/{id}")
  @Headers("If-Match: {etag}")
  Thing replace(@Param("id") String id, @Param("etag") String etag, Thing thing);

  @RequestLine("POST /things")
  @Headers("Idempotency-Key: {key}")
  Thing create(@Param("key") @Nullable String key, Thing thing);

  @RequestLine("POST /notes")
  Thing note(Thing thing);

  @RequestLine("GET /files/{id}")
  @Headers("Accept: application/octet-stream")
  Response download(@Param("id") String id);

  @RequestLine("PUT /files/{id}")
  @Headers("Content-Type: application/octet-stream")
  void upload(@Param("id") String id, byte[] bytes);

  @RequestLine("GET /preferences")
  @Headers("Cookie: session={session}")
  Thing preferences(@Param("session") String session);

  @RequestLine("GET /secrets/header")
  @Headers("X-API-Key: {key}")
  Thing byHeader(@Param("key") String key);

  @RequestLine("GET /secrets/query?key={key}")
  Thing byQuery(@Param("key") String key);

  @RequestLine("GET /secrets/cookie")
  @Headers("Cookie: key={key}")
  Thing byCookie(@Param("key") String key);

  @RequestLine("GET /secrets/token")
  @Headers("Authorization: Bearer {token}")
  Thing byToken(@Param("token") String token);
}
