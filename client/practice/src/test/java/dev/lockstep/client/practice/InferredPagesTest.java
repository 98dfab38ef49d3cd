package dev.lockstep.client.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.shop.ShopClient;
import com.example.shop.model.Report;
import com.example.shop.model.Reports;
import org.junit.jupiter.api.Test;

/** An operation that does not say that it pages, but does by its names. */
final class InferredPagesTest {
  private static final String FIRST = "{\"data\":[{\"state\":\"a\"}],\"next_cursor\":\"c 2\"}";
  private static final String LAST = "{\"data\":[{\"state\":\"b\"}],\"next_cursor\":null}";

  @Test
  void pagesAreThereBesidesWhatTheOperationGives() throws Exception {
    try (ShopServer server = new ShopServer();
        ShopClient shop = ShopClient.builder().baseUrl(server.url()).build()) {
      server.answer(200, FIRST).answer(200, FIRST).answer(200, LAST);

      Reports whole = shop.reports().listReports(q -> q.limit(1));
      assertThat(whole.data()).hasSize(1);
      assertThat(shop.reports().inPages().listReports(q -> q.limit(1)).all())
          .extracting(Report::state)
          .containsExactly("a", "b");
      assertThat(server.lines())
          .containsExactly(
              "GET /reports?limit=1", "GET /reports?limit=1", "GET /reports?limit=1&cursor=c%202");
    }
  }
}
