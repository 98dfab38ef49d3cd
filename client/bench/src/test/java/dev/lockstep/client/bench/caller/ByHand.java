package dev.lockstep.client.bench.caller;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** The JDK's client and Jackson, in as few words as one can do with: what the others start from. */
final class ByHand implements Caller {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final ObjectMapper mapper = new ObjectMapper();
  private final ObjectReader list = mapper.readerForListOf(Tasks.InShort.class);
  private final ObjectReader task = mapper.readerFor(Tasks.Task.class);
  private final ObjectReader id = mapper.readerFor(Tasks.Id.class);
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();
  private final String url;

  ByHand(String url) {
    this.url = url;
  }

  @Override
  public int list() throws IOException, InterruptedException {
    List<Tasks.InShort> tasks = list.readValue(answer(request("/tasks?limit=5")));
    return tasks.size();
  }

  @Override
  public String read() throws IOException, InterruptedException {
    return task.<Tasks.Task>readValue(answer(request("/tasks/7"))).summary();
  }

  @Override
  public long add() throws IOException, InterruptedException {
    byte[] body = mapper.writeValueAsBytes(Tasks.NEW);
    HttpRequest.Builder request =
        request("/tasks")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    return id.<Tasks.Id>readValue(answer(request)).id();
  }

  private HttpRequest.Builder request(String target) {
    return HttpRequest.newBuilder(URI.create(url + target))
        .timeout(LIMIT)
        .header("Accept", "application/json");
  }

  private byte[] answer(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException("Status " + answer.statusCode());
    }
    return answer.body();
  }
}
