package dev.lockstep.server.practice.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.server.practice.seed.Seed;
import dev.lockstep.server.practice.storage.DatabaseUrl;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

final class SettingsReaderTest {

  @Test
  void withoutAnythingSetItIsTheReferences() {
    assertThat(read(Map.of()))
        .isEqualTo(
            new Settings(
                8080,
                DatabaseUrl.embedded(Path.of("data")),
                Seed.PRACTICE,
                new Settings.Admin("admin", Optional.empty(), Optional.empty()),
                1_048_576));
  }

  @Test
  void everySettingHasAVariable() {
    Map<String, String> environment =
        Map.of(
            "PORT", "0",
            "DATABASE_URL", "jdbc:postgresql://db/x",
            "SEED", "none",
            "ADMIN_USER", "root",
            "ADMIN_PASSWORD", "p",
            "ADMIN_API_KEY", "k",
            "MAX_BODY", "10");

    assertThat(read(environment))
        .isEqualTo(
            new Settings(
                0,
                DatabaseUrl.postgres("jdbc:postgresql://db/x"),
                Seed.NONE,
                new Settings.Admin("root", Optional.of("p"), Optional.of("k")),
                10));
    assertThat(read(Map.of("DATA_DIR", "/d")).database())
        .isEqualTo(DatabaseUrl.embedded(Path.of("/d")));
  }

  @Test
  void flagCountsMoreThanVariableAndBlankVariableIsNone() {
    assertThat(read(Map.of("PORT", "1"), "--port", "2").port()).isEqualTo(2);
    assertThat(read(Map.of("PORT", "1"), "--port=3").port()).isEqualTo(3);
    assertThat(read(Map.of("PORT", " ")).port()).isEqualTo(8080);
  }

  @ParameterizedTest
  @CsvSource({
    "--port, x, --port must be a whole number",
    "--port, -1, --port must be from 0 to 65535",
    "--port, 65536, --port must be from 0 to 65535",
    "--seed, all, --seed must be practice or none",
    "--database-url, mysql://db/x, --database-url is not the address of a PostgreSQL database",
    "--data, a;b, --data must be a folder without a semicolon in its name",
    "--admin-user, a:b, --admin-user must be a name without a colon",
    "--max-body, 0, --max-body must be from 1 to 2147483647",
    "--prot, 1, 'Unknown options: ''--prot'', ''1'''"
  })
  void valueThatIsNoGoodIsToldWithItsReason(String flag, String value, String message) {
    assertThatThrownBy(() -> read(Map.of(), flag, value))
        .isInstanceOf(ParameterException.class)
        .hasMessage(message);
  }

  @Test
  void helpNamesEveryFlagAndVariableAndNoSecret() {
    String help = new CommandLine(SettingsReader.command()).getUsageMessage();

    for (Setting setting : Setting.values()) {
      assertThat(help).contains(setting.flag());
    }
    assertThat(help).contains("DATA_DIR", "DATABASE_URL", "PORT", "ADMIN_PASSWORD", "./data");
  }

  @Test
  void secretsAreNotInTheText() {
    assertThat(read(Map.of("ADMIN_PASSWORD", "hush", "ADMIN_API_KEY", "quiet")).toString())
        .doesNotContain("hush", "quiet");
  }

  private static Settings read(Map<String, String> environment, String... args) {
    CommandLine line = new CommandLine(SettingsReader.command());
    return SettingsReader.read(line, line.parseArgs(args), environment);
  }
}
