package org.variorum.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that were made to do harm: each is read safely or refused, in time, and the next one is read
/// as if nothing had been.
class HostileFilesTest {
  private static final String WORDS = "The ferry ran onto rocks off Tarn, and all were saved.";
  private static final Duration IN_TIME = Duration.ofSeconds(30);

  @TempDir private Path folder;
  private final Intake intake = new Intake(Clock.systemUTC());

  @Test
  void aFileOfFiveHundredMegabytesIsRefusedAtOnce() throws IOException {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(500_000_000L);
    }

    assertThat(refused(file)).isEqualTo("This file has 500.0 MB; a file may have up to 50 MB.");
  }

  @Test
  void archivesInArchivesAreNotOpened() throws IOException {
    byte[] inner = zip("a.txt", WORDS.getBytes(UTF_8));
    for (int i = 0; i < 20; i++) {
      inner = zip("inner" + i + ".zip", inner);
    }

    assertThat(refused(file("a.zip", inner))).contains("Unpack it");
    assertThat(refused(file("a.txt", gzip(gzip(WORDS.getBytes(UTF_8)))))).contains("Unpack it");
    assertThat(refused(file("b.odt", zip("../../../etc/passwd", WORDS.getBytes(UTF_8)))))
        .contains("Unpack it");
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    byte[] zeros = new byte[60_000_000];

    assertThat(refused(file("bomb.warc.gz", gzip(zeros)))).contains("more than 50 MB");
    assertThat(refused(file("bomb.wacz", zip("archive/data.warc", zeros)))).isNotBlank();
  }

  @Test
  void aHundredThousandNestedTagsAreRead() throws IOException {
    for (String tag : new String[] {"<div>", "<b>"}) {
      String page = "<html><body>" + tag.repeat(100_000) + "<p>" + WORDS + "</p>";

      outcome(file("nested.html", page.getBytes(UTF_8)));
    }
  }

  @Test
  void theEntitiesOfAPageOrADocumentAreNotFollowed() throws IOException {
    Path secret = file("secret.txt", "a secret of this computer".getBytes(UTF_8));
    String declared =
        "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]><html><body><p>"
            + WORDS
            + " &e;</p></body></html>";
    StringBuilder laughs = new StringBuilder("<?xml version='1.0'?><!DOCTYPE html [");
    laughs.append("<!ENTITY l0 'ha'>");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>");
    }
    laughs.append("]><html><body><p>" + WORDS + " &l29;</p></body></html>");

    assertThat(text(file("a.xhtml", declared.getBytes(UTF_8))))
        .contains(WORDS)
        .doesNotContain("secret");
    assertThat(text(file("b.xhtml", laughs.toString().getBytes(UTF_8))).length()).isLessThan(1_000);
  }

  @Test
  void aPdfWhosePagesLeadBackToThemselvesIsReadOrRefused() throws IOException {
    outcome(file("loop.pdf", pdf("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>", "")));
    outcome(
        file(
            "deep.pdf",
            pdf(
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "3 0 obj" + "[".repeat(20_000) + " endobj\n")));
  }

  @Test
  void theScriptOfAPdfIsNotRun() throws IOException {
    outcome(
        file(
            "script.pdf",
            pdf(
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/AA<</O<</S/JavaScript/JS"
                    + "(app.launchURL\\('http://127.0.0.1:1/'\\))>>>>>> endobj\n")));
  }

  @Test
  void brokenLettersAndSignsThatTurnTheTextAreShownAndDoNoHarm() throws IOException {
    assertThat(text(file("halves.txt", ("x\ud83d " + WORDS).getBytes(UTF_16LE)))).contains("ferry");
    assertThat(text(file("turned.txt", ("\u202e" + WORDS + "\u202c \u2066x").getBytes(UTF_8))))
        .contains(WORDS);
    byte[] broken = (WORDS + " \u00e9").getBytes(ISO_8859_1);
    assertThat(text(file("broken.txt", broken))).contains(WORDS);
    outcome(file("nul.txt", ("\u0000\u0000" + WORDS + "\u0000").getBytes(UTF_8)));
    outcome(file("cut.txt", new byte[] {(byte) 0xe2, (byte) 0x82}));
    outcome(file("empty.txt", new byte[0]));
  }

  @Test
  void theContentsCountAndNotTheName() throws IOException {
    String page =
        "<html><head><title>Aground</title></head><body><p>" + WORDS + "</p></body></html>";

    assertThat(text(file("page.pdf", page.getBytes(UTF_8)))).contains(WORDS).doesNotContain("<p>");
    assertThat(
            refused(file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})))
        .isNotBlank();
    assertThat(text(file("a..b..txt", WORDS.getBytes(UTF_8)))).isEqualTo(WORDS);
  }

  private static byte[] pdf(String pages, String more) {
    return ("%PDF-1.4\n"
            + "1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while(1);)>>>>"
            + " endobj\n"
            + "2 0 obj "
            + pages
            + " endobj\n"
            + more
            + "trailer <</Root 1 0 R/Size 4>>\n%%EOF")
        .getBytes(ISO_8859_1);
  }

  private Outcome outcome(Path file) {
    Outcome read = Assertions.assertTimeout(IN_TIME, () -> intake.file(file));
    Outcome next = intake.pasted(WORDS);
    assertThat(next).isInstanceOf(Outcome.Accepted.class);
    return read;
  }

  private String text(Path file) {
    Outcome read = outcome(file);
    assertThat(read).isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted) read).report().text();
  }

  private String refused(Path file) {
    Outcome read = outcome(file);
    assertThat(read).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) read).reason().toString();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String name, byte[] part) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(part);
    }
    return packed.toByteArray();
  }
}
