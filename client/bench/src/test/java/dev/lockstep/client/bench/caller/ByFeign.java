package dev.lockstep.client.bench.caller;

import feign.Feign;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;

/** Feign with Jackson and its own HTTP client, which is that of {@code HttpURLConnection}. */
final class ByFeign implements Caller {
  private final FeignTasks tasks;

  ByFeign(String url) {
    tasks =
        Feign.builder()
            .encoder(new JacksonEncoder())
            .decoder(new JacksonDecoder())
            .target(FeignTasks.class, url);
  }

  @Override
  public int list() {
    return tasks.list(5).size();
  }

  @Override
  public String read() {
    return tasks.read(7).summary();
  }

  @Override
  public long add() {
    return tasks.add(Tasks.NEW).id();
  }
}
