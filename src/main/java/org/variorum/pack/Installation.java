package org.variorum.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// One pack on its way into the folder, which nobody else can change meanwhile.
public final class Installation implements AutoCloseable {
  private static final int PIECE = 1 << 16;

  private final PackFolder packs;
  private final Pack pack;
  private final FileLock lock;

  Installation(PackFolder packs, Pack pack, FileLock lock) {
    this.packs = packs;
    this.pack = pack;
    this.lock = lock;
  }

  /// Where the stretch of the archive is to be put. What an installation that was broken off has
  /// fetched is there already.
  public Path stretch() {
    return packs.folder().resolve("." + pack.language().code() + "-" + pack.version() + ".part");
  }

  /// Whether the stretch that was put there is what it should be.
  ///
  /// @throws IOException if it cannot be read
  public boolean isRight() throws IOException {
    try (InputStream in = Files.newInputStream(stretch())) {
      return Digest.of(in, sum -> {}).equals(pack.archive().stretch().sha256());
    }
  }

  /// Whether a file is the whole archive.
  ///
  /// @param told hears how many of its bytes were read
  /// @throws IOException if it cannot be read
  public boolean isArchive(Path file, LongConsumer told) throws IOException {
    if (Files.size(file) != pack.archive().bytes()) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Digest.of(in, told).equals(pack.archive().sha256());
    }
  }

  /// Installs from the stretch that was put there, which then goes.
  ///
  /// @return whether every file was as it should be; otherwise nothing was changed
  /// @throws IOException if it cannot be read, or the folder cannot be written to
  public boolean unpack() throws IOException {
    try (InputStream in = Files.newInputStream(stretch())) {
      if (!unpack(in)) {
        return false;
      }
    }
    discard();
    return true;
  }

  /// As `unpack`, from a whole archive, which stays.
  public boolean unpack(Path archive) throws IOException {
    try (FileChannel channel = FileChannel.open(archive)) {
      channel.position(pack.archive().stretch().start());
      return unpack(Channels.newInputStream(channel));
    }
  }

  /// Forgets the stretch.
  public void discard() throws IOException {
    Files.deleteIfExists(stretch());
  }

  private boolean unpack(InputStream stretch) throws IOException {
    Path draft = packs.draft();
    try {
      if (!unpack(stretch, draft)) {
        return false;
      }
      packs.take(draft, pack);
      return true;
    } finally {
      if (Files.exists(draft)) {
        PackFolder.delete(draft);
      }
    }
  }

  /// Reads no further than the last file that is wanted: what follows may be cut off in the middle.
  private boolean unpack(InputStream stretch, Path draft) throws IOException {
    Map<String, Pack.File> wanted = new HashMap<>();
    pack.files().forEach(f -> wanted.put(f.name(), f));
    ZipInputStream zip = new ZipInputStream(new BufferedInputStream(stretch, PIECE));
    while (!wanted.isEmpty()) {
      @Nullable ZipEntry entry;
      try {
        entry = zip.getNextEntry();
      } catch (ZipException e) {
        return false;
      }
      if (entry == null) {
        return false;
      }
      Pack.File file = wanted.remove(entry.getName());
      if (file != null && !unpack(zip, file, packs.unpackedAs(draft, file))) {
        return false;
      }
    }
    return true;
  }

  private static boolean unpack(InputStream in, Pack.File file, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    MessageDigest digest = Digest.sha256();
    byte[] piece = new byte[PIECE];
    long sum = 0;
    try (OutputStream out = Files.newOutputStream(to)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        sum += read;
        if (sum > file.bytes()) {
          return false;
        }
        digest.update(piece, 0, read);
        out.write(piece, 0, read);
      }
    } catch (ZipException e) {
      return false;
    }
    return sum == file.bytes() && Digest.hex(digest).equals(file.sha256());
  }

  /// Lets others change the folder again.
  @Override
  public void close() throws IOException {
    lock.acquiredBy().close();
  }
}
