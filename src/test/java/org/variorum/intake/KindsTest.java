package org.variorum.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.model.Metadatum;

/// Files of every kind. Those in the folder were made of one text by LibreOffice 7 (`ferry.*`,
/// `locked.pdf`), by Chromium (`printed.pdf`, `saved.mhtml`), by Wget (`fetched.warc.gz`) and by
/// Python's mail library (`sent.eml`).
class KindsTest {
  private static final Path KINDS = Path.of("src/test/resources/org/variorum/intake/kinds");
  private static final String FIRST =
      "TARN, March 5 – A ferry with 214 people on board ran onto rocks off the island of Tarn"
          + " shortly before dawn on Tuesday, and lifeboats took off everyone within two hours, the"
          + " coastguard said.";
  private static final String SECOND =
      "“There was a long scraping noise and then the lights went out,” said Ilse Brandt, who was on"
          + " her way to Malmö for a funeral. “Nobody screamed.”";
  private static final String PAGE =
      "<html><head><title>Ferry aground</title></head><body><h1>Ferry aground</h1><p>"
          + FIRST
          + "</p><p>"
          + SECOND
          + "</p></body></html>";

  private final KindReaders readers = new KindReaders();

  @ParameterizedTest
  @ValueSource(strings = {"ferry.odt", "ferry.docx", "ferry.rtf", "ferry.pdf", "printed.pdf"})
  void documentsAreReadAsParagraphs(String name) throws IOException {
    Content.Readable read = readable(bytes(name), "misleading.txt");

    assertThat(read.text()).contains("\n\n" + FIRST + "\n\n" + SECOND + "\n\n");
    assertThat(read.text()).contains("2021").contains("Alder");
    assertThat(read.metadata().title().map(Metadatum::value))
        .contains("Ferry runs onto rocks off Tarn");
    assertThat(read.metadata().byline().map(Metadatum::value)).contains("Mara Lind");
    assertThat(read.metadata().publishedOn()).contains(LocalDate.of(2024, 3, 5));
  }

  @Test
  void aPageThatABrowserSavedIsReadAsThePage() throws IOException {
    Content.Readable read = readable(bytes("saved.mhtml"), "x.mhtml");

    assertThat(read.text())
        .startsWith("Ferry runs onto rocks off Tarn\n\nA ferry with 214 people on board");
    assertThat(read.text()).doesNotContain("READ MORE").doesNotContain("oldsalt");
    assertThat(read.metadata().publishedOn()).contains(LocalDate.of(2024, 3, 5));
    assertThat(read.metadata().byline().map(Metadatum::value)).contains("Mara Lind");
  }

  @Test
  void anArchiveThatWgetMadeGivesThePage() throws IOException {
    Content.Readable read = readable(bytes("fetched.warc.gz"), "fetched.warc.gz");

    assertThat(read.text())
        .startsWith(
            "Ferry runs onto rocks off Tarn\n\n" + FIRST.substring("TARN, March 5 – ".length()));
    assertThat(read.metadata().publishedOn()).contains(LocalDate.of(2024, 3, 5));
  }

  @Test
  void aMailWithItsTextTwiceAndAnAttachmentIsReadOnce() throws IOException {
    Content.Readable read = readable(bytes("sent.eml"), "sent.eml");

    assertThat(read.text())
        .isEqualTo(
            "Ferry runs onto rocks off Tarn – 214 people safe\n\n"
                + FIRST.substring("TARN, March 5 – ".length())
                + "\n\n"
                + SECOND
                + "\n");
    assertThat(read.metadata().publishedOn()).contains(LocalDate.of(2024, 3, 5));
  }

  @Test
  void aMailGivesItsSubjectSenderAndDay() {
    String mail =
        """
        Return-Path: <desk@coast.example>
        From: =?UTF-8?Q?Coast_Wire_Malm=C3=B6?= <desk@coast.example>
        To: editors@courier.example
        Subject: Ferry aground off Tarn
        Date: Tue, 05 Mar 2024 23:40:00 -0500
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        A ferry ran onto rocks on its way to Malm=C3=B6, the coastguard said.
        --b
        Content-Type: text/html; charset=utf-8

        <p>A <b>ferry</b> ran onto rocks.</p>
        --b--
        """;

    Content.Readable read = readable(mail.getBytes(UTF_8), "mail.eml");

    assertThat(read.text())
        .isEqualTo(
            "Ferry aground off Tarn\n\nA ferry ran onto rocks on its way to Malmö, the coastguard"
                + " said.\n");
    assertThat(read.metadata().byline().map(Metadatum::value)).contains("Coast Wire Malmö");
    assertThat(read.metadata().publishedOn()).contains(LocalDate.of(2024, 3, 5));
  }

  @Test
  void anOutlookMailIsReadByItsStreams() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(stream(new byte[32]), "__properties_version1.0");
      file.createDocument(stream("Ferry aground".getBytes(UTF_16LE)), "__substg1.0_0037001F");
      file.createDocument(stream(FIRST.getBytes(UTF_16LE)), "__substg1.0_1000001F");
      file.createDocument(stream("Coast Wire".getBytes(UTF_16LE)), "__substg1.0_0C1A001F");
      file.writeFilesystem(bytes);
    }

    Content.Readable read = readable(bytes.toByteArray(), "mail.msg");

    assertThat(read.text()).isEqualTo("Ferry aground\n\n" + FIRST + "\n");
    assertThat(read.metadata().byline().map(Metadatum::value)).contains("Coast Wire");
  }

  @Test
  void aTextWithHeadersOfItsOwnIsNoMail() {
    String release = "Date: 5 March 2024\nSubject: Ferry aground\nFrom: Coast Wire\n\n" + FIRST;

    assertThat(readable(release.getBytes(UTF_8), "a.txt").text()).isEqualTo(release);
  }

  @Test
  void markdownIsReadWithoutItsMarks() {
    String marked =
        "---\ntitle: Ferry aground\nauthor: Mara Lind\n---\n# Ferry aground\n\nA **ferry** ran onto"
            + " [rocks](https://tarn.example/rocks).\n\n- one\n- two\n";

    Content.Readable read = readable(marked.getBytes(UTF_8), "a.md");

    assertThat(read.text()).startsWith("Ferry aground\n\nA ferry ran onto rocks.\n\n");
    assertThat(read.metadata().byline().map(Metadatum::value)).contains("Mara Lind");
    assertThat(readable(marked.getBytes(UTF_8), "a.txt").text()).isEqualTo(marked);
  }

  @Test
  void webArchivesGiveThePageOfTheAddress() throws IOException {
    byte[] warc = warc("https://courier.example/ferry", PAGE);

    for (byte[] archive :
        List.of(
            warc,
            gzip(warc),
            zip("archive/data.warc", warc),
            zip("archive/data.warc.gz", gzip(warc)))) {
      Content.Readable read = readable(archive, "x");

      assertThat(read.text()).isEqualTo("Ferry aground\n\n" + FIRST + "\n\n" + SECOND);
      assertThat(read.metadata().address().map(Metadatum::value))
          .contains("https://courier.example/ferry");
    }
  }

  @Test
  void whatCannotBeReadIsRefusedWithTheReason() throws IOException {
    assertThat(refused(bytes("locked.pdf"))).contains("locked with a password");
    assertThat(refused("%PDF-1.7\nnothing".getBytes(UTF_8))).contains("damaged");
    assertThat(refused(zip("word/document.xml", "<x>".getBytes(UTF_8)))).contains("damaged");
    assertThat(refused(zip("a.txt", FIRST.getBytes(UTF_8)))).contains("Unpack it");
    assertThat(refused(zip("../../a.txt", FIRST.getBytes(UTF_8)))).contains("Unpack it");
    assertThat(refused(gzip(gzip(FIRST.getBytes(UTF_8))))).contains("Unpack it");
    assertThat(refused(gzip(new byte[60_000_000]))).contains("more than 50 MB");
  }

  @Test
  void aDocumentThatUnpacksToFillTheMemoryIsRefused() throws IOException {
    byte[] bomb = new byte[120_000_000];
    java.util.Arrays.fill(bomb, (byte) ' ');

    assertThat(
            refused(
                zip(
                    new String[] {"mimetype", "content.xml"},
                    "application/vnd.oasis.opendocument.text".getBytes(UTF_8),
                    bomb)))
        .contains("could not be read");
    assertThat(refused(zip(new String[] {"[Content_Types].xml", "word/document.xml"}, bomb, bomb)))
        .contains("could not be read");
  }

  @Test
  void entitiesOfADocumentAreNotFollowed() throws IOException {
    String xml =
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM"
            + " 'file:///etc/passwd'>]><office:document-content><office:body><office:text><text:p>It"
            + " says &e; here.</text:p></office:text></office:body></office:document-content>";

    Content.Readable read =
        readable(
            zip(
                new String[] {"mimetype", "content.xml"},
                "application/vnd.oasis.opendocument.text".getBytes(UTF_8),
                xml.getBytes(UTF_8)),
            "x.odt");

    assertThat(read.text()).contains("It says").doesNotContain("root:");
  }

  /// A thousand files and more, each a real one with some bytes changed, dropped or doubled.
  @Test
  void brokenFilesAreReadOrRefusedInTime() throws IOException {
    List<byte[]> sound =
        List.of(
            bytes("ferry.odt"),
            bytes("ferry.docx"),
            bytes("ferry.rtf"),
            bytes("ferry.pdf"),
            bytes("printed.pdf"),
            bytes("saved.mhtml"),
            warc("https://courier.example/ferry", PAGE),
            PAGE.getBytes(UTF_8));
    Random random = new Random(1);
    for (int i = 0; i < 1_040; i++) {
      byte[] broken = broken(sound.get(i % sound.size()), random);
      Content read =
          Assertions.assertTimeout(
              Duration.ofSeconds(20), () -> readers.read(broken, circumstances("x")), "file " + i);
      assertThat(read).isNotNull();
    }
  }

  private static byte[] broken(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    for (int changes = random.nextInt(12) + 1; changes > 0; changes--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = 0;
        case 2 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(8, at));
        default -> {
          int length = Math.min(random.nextInt(64) + 1, bytes.length - at);
          System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
        }
      }
    }
    return bytes;
  }

  private Content.Readable readable(byte[] bytes, String name) {
    Content read = readers.read(bytes, circumstances(name));
    assertThat(read).isInstanceOf(Content.Readable.class);
    return (Content.Readable) read;
  }

  private String refused(byte[] bytes) {
    Content read = readers.read(bytes, circumstances("x"));
    assertThat(read).isInstanceOf(Content.Unreadable.class);
    return ((Content.Unreadable) read).reason().toString();
  }

  private static Circumstances circumstances(String name) {
    return Circumstances.file(Optional.of(name), LocalDate.of(2026, 11, 22));
  }

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(KINDS.resolve(name));
  }

  private static InputStream stream(byte[] bytes) {
    return new java.io.ByteArrayInputStream(bytes);
  }

  private static byte[] warc(String address, String page) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + page.getBytes(UTF_8).length
            + "\r\n\r\n";
    int length = http.length() + page.getBytes(UTF_8).length;
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + address
            + "\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Record-ID:"
            + " <urn:uuid:5b8b9a2e-0b1f-4f0e-8a3c-1d1a2b3c4d5e>\r\nContent-Type: application/http;"
            + " msgtype=response\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return (head + http + new String(page.getBytes(UTF_8), ISO_8859_1) + "\r\n\r\n")
        .getBytes(ISO_8859_1);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String name, byte[] part) throws IOException {
    return zip(new String[] {name}, part);
  }

  private static byte[] zip(String[] names, byte[]... parts) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < names.length; i++) {
        ZipEntry entry = new ZipEntry(names[i]);
        if (names[i].equals("mimetype")) {
          // Stored as it is, as the format wants it, so that the kind can be told.
          java.util.zip.CRC32 sum = new java.util.zip.CRC32();
          sum.update(parts[i]);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(parts[i].length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(parts[i]);
      }
    }
    return packed.toByteArray();
  }
}
