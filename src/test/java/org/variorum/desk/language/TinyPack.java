package org.variorum.desk.language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.variorum.intake.web.Download;
import org.variorum.model.Language;
import org.variorum.pack.Pack;
import org.variorum.pack.PackFolder;

/// A pack of a few hundred kilobytes, shaped as the real ones are: what is wanted lies between what is
/// not.
public final class TinyPack {
  public static final Language SPANISH = new Language("es");
  private static final String TAGGER = "models/tagger";
  private static final String NAMES = "models/names";

  private final byte[] archive;
  private final Pack pack;

  private TinyPack(byte[] archive, Pack pack) {
    this.archive = archive;
    this.pack = pack;
  }

  /// @param address where its archive is said to be
  public static TinyPack at(URI address) {
    byte[] tagger = "The tags.".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    byte[] names = noise(300_000);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Integer> begins = new ArrayList<>();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("before", TAGGER, "between", NAMES, "after")) {
        zip.flush();
        begins.add(bytes.size());
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            switch (name) {
              case TAGGER -> tagger;
              case NAMES -> names;
              default -> noise(20_000);
            });
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] archive = bytes.toByteArray();
    int start = begins.get(1);
    int end = begins.get(4);
    return new TinyPack(
        archive,
        new Pack(
            SPANISH,
            "1",
            new Pack.Archive(
                address,
                archive.length,
                sha256(archive),
                new Pack.Stretch(start, end, sha256(Arrays.copyOfRange(archive, start, end))),
                "GPL-3.0-or-later"),
            List.of(
                new Pack.File(TAGGER, tagger.length, sha256(tagger)),
                new Pack.File(NAMES, names.length, sha256(names)))));
  }

  /// One that nobody can fetch.
  public static TinyPack nowhere() {
    return at(URI.create("https://nowhere.invalid/models.jar"));
  }

  public byte[] archive() {
    return archive.clone();
  }

  public Pack pack() {
    return pack;
  }

  public PackFolder in(Path folder) {
    return new PackFolder(folder, List.of(pack));
  }

  /// An installer that knows this pack alone.
  public Installer installer(Path folder) {
    return installer(folder, Duration.ofMinutes(1));
  }

  /// One that waits so long for the next bytes.
  Installer installer(Path folder, Duration patience) {
    return new Installer(in(folder), new Download(patience));
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    return noise;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
