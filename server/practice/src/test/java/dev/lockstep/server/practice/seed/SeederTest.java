package dev.lockstep.server.practice.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.server.practice.accounts.AdminAccount;
import dev.lockstep.server.practice.storage.Database;
import dev.lockstep.server.practice.storage.DatabaseUrl;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SeederTest {
  private final Database database;

  SeederTest(@TempDir Path folder) {
    database = Database.open(DatabaseUrl.embedded(folder));
    new AdminAccount(database.jdbi()).ensure("admin", Optional.of("secret"), Optional.empty());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void manyThatStartAtOnceSeedOnce() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> starts =
        IntStream.range(0, 8).<Future<?>>mapToObj(i -> threads.submit(() -> seed(go))).toList();
    go.countDown();
    for (Future<?> start : starts) {
      start.get();
    }
    threads.shutdown();

    assertThat(count("todos")).isEqualTo(200);
    assertThat(count("tasks")).isEqualTo(25);
    assertThat(count("transactions")).isEqualTo(5);
  }

  @Test
  void firstTodoIsTheOneOfThePracticeApi() {
    new Seeder(database.jdbi()).seed(Seed.PRACTICE, "admin");

    Map<String, Object> first =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery("select user_id, title, completed from todos where id = 1")
                        .mapToMap()
                        .one());

    assertThat(first)
        .containsEntry("user_id", 1L)
        .containsEntry("title", "delectus aut autem")
        .containsEntry("completed", false);
  }

  @Test
  void whatStartedEmptyStaysEmpty() {
    new Seeder(database.jdbi()).seed(Seed.NONE, "admin");
    new Seeder(database.jdbi()).seed(Seed.PRACTICE, "admin");

    assertThat(count("todos")).isZero();
  }

  @Test
  void noTitleComesTwice() {
    assertThat(LongStream.rangeClosed(1, 250).mapToObj(LatinTitles::of)).doesNotHaveDuplicates();
  }

  private Void seed(CountDownLatch go) throws InterruptedException {
    go.await();
    new Seeder(database.jdbi()).seed(Seed.PRACTICE, "admin");
    return null;
  }

  private long count(String table) {
    return database
        .jdbi()
        .withHandle(
            handle -> handle.createQuery("select count(*) from " + table).mapTo(Long.class).one());
  }
}
