package dev.lockstep.client.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "attachment; filename=plain.txt, plain.txt",
        "attachment;FileName = plain.txt ; size=7, plain.txt",
        "attachment; filename=\"with space; and semicolon.txt\", with space; and semicolon.txt",
        "attachment; filename=\"say \\\"hi\\\".txt\", say _hi_.txt",
        "attachment; filename=\"x.txt\"; filename*=UTF-8''na%C3%AFve%20%E2%82%AC.txt, naïve €.txt",
        "attachment; filename*=iso-8859-1'en'%A3.txt, £.txt",
        "attachment; filename=ok.txt; filename*=UTF-8''%zz, ok.txt",
        "attachment; filename=ok.txt; filename*=EBCDIC''a, ok.txt",
        "attachment; filename*=UTF-8''a+b.txt, a+b.txt",
        "inline; name=\"filename=trap.exe\"; filename=ok.txt, ok.txt"
      })
  void theServerSuggestsAName(String header, String name) {
    assertThat(FileName.in(header)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "attachment",
        "attachment; filename=",
        "attachment; filename=\"\"",
        "attachment; filename=\"..\"",
        "attachment; filename=\"../..\"",
        "attachment; filename=\"a/\"",
        "attachment; filename=\" . \"",
        "attachment; filename*=UTF-8''%00%1b",
        "attachment; filename=\"\\\\\""
      })
  void whatIsNoNameIsADownload(String header) {
    assertThat(FileName.in(header)).isEqualTo("download");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd",
    "/etc/passwd, passwd",
    "..\\..\\boot.ini, boot.ini",
    "C:\\Windows\\win.ini, win.ini",
    "C:stream.txt, C_stream.txt",
    "file.txt::$DATA, file.txt__$DATA",
    ".bashrc, bashrc",
    "trailing.txt. . , trailing.txt",
    "con, _con",
    "Aux.txt, _Aux.txt",
    "LPT1 .tar.gz, _LPT1 .tar.gz",
    "com¹.txt, _com¹.txt",
    "console.txt, console.txt",
    "a<b>c|d?e*f, a_b_c_d_e_f"
  })
  void whatIsNoPlainNameBecomesOne(String suggested, String name) {
    assertThat(FileName.in("attachment; filename=\"" + suggested + "\"")).isEqualTo(name);
    assertThat(Path.of("folder").resolve(name).normalize().getNameCount()).isEqualTo(2);
  }

  @Test
  void whatHidesTheEndOfANameIsLeftOut() {
    assertThat(FileName.in("attachment; filename*=UTF-8''evil%E2%80%AEgpj.e%0D%0Axe"))
        .isEqualTo("evilgpj.exe");
    assertThat(FileName.in("attachment; filename*=UTF-8''..%2F..%2Fup.txt")).isEqualTo("up.txt");
  }

  @Test
  void utf8InTheHeaderIsReadAsSuch() {
    String sent = new String("ж.txt".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    assertThat(FileName.in("attachment; filename=\"" + sent + "\"")).isEqualTo("ж.txt");
  }

  @Test
  void aLongNameKeepsItsEnd() {
    String name = FileName.in("attachment; filename=\"" + "ö".repeat(300) + ".tar.gz\"");

    assertThat(name).endsWith("ö.gz").startsWith("öö");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
    assertThat(FileName.in("attachment; filename=\"" + "a".repeat(100_000))).isEqualTo("download");
  }
}
