package dev.lockstep.server.practice.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class DatabaseUrlTest {

  @Test
  void addressOfAHostingPlatformBecomesTheDriversOwn() {
    assertThat(DatabaseUrl.postgres("postgres://ann:s%40l+t@db.example:5433/practice").jdbc())
        .isEqualTo("jdbc:postgresql://db.example:5433/practice?user=ann&password=s%40l%2Bt");
    assertThat(DatabaseUrl.postgres("postgresql://db/practice?sslmode=require").jdbc())
        .isEqualTo("jdbc:postgresql://db/practice?sslmode=require");
  }

  @Test
  void addressOfTheDriverIsTakenAsItIs() {
    String url = "jdbc:postgresql://db/practice?user=ann&password=secret";
    assertThat(DatabaseUrl.postgres(url).jdbc()).isEqualTo(url);
  }

  @Test
  void addressOfAnotherDatabaseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatabaseUrl.postgres("mysql://db/practice"))
        .withMessageContaining("PostgreSQL");
    assertThatIllegalArgumentException().isThrownBy(() -> DatabaseUrl.postgres("practice"));
  }

  @Test
  void passwordIsNotInTheText() {
    assertThat(DatabaseUrl.postgres("postgres://ann:secret@db/practice").toString())
        .doesNotContain("secret");
  }

  @Test
  void folderThatWouldBeTakenForSettingsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatabaseUrl.embedded(Path.of("/data;INIT=x")))
        .withMessageContaining("semicolon");
  }
}
