package dev.lockstep.client.bench.caller;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.util.List;

/** The document as one writes it down for Feign. */
@Headers("Accept: application/json")
interface FeignTasks {
  @RequestLine("GET /tasks?limit={limit}")
  List<Tasks.InShort> list(@Param("limit") int limit);

  @RequestLine("GET /tasks/{id}")
  Tasks.Task read(@Param("id") long id);

  @RequestLine("POST /tasks")
  @Headers("Content-Type: application/json")
  Tasks.Id add(Tasks.New task);
}
