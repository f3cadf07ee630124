package org.variorum.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The packs that are installed, each in a folder of the name of its language:
///
///     packs/es/pack.properties    which it is; written last
///     packs/es/models/edu/…       its files, by the names that they have in the archive
///
/// A pack comes by one renaming and goes by one, so that no other window ever sees half of it. Safe
/// for use by several threads and programs.
///
/// @param folder need not be there
public record PackFolder(Path folder, List<Pack> catalogue) {
  private static final String MANIFEST = "pack.properties";
  private static final String MODELS = "models";
  private static final String LOCK = ".lock";
  private static final String VERSION = "version";

  public PackFolder {
    catalogue = List.copyOf(catalogue);
  }

  /// How a pack stands, told by its manifest and the sizes of its files, which takes no time.
  public Presence presence(Pack pack) {
    Path home = home(pack);
    if (!Files.isDirectory(home)) {
      return Presence.ABSENT;
    }
    return isRight(home.resolve(MANIFEST), pack)
            && pack.files().stream().allMatch(f -> has(pack, f))
        ? Presence.WHOLE
        : Presence.BROKEN;
  }

  /// As `presence`, by the hash of every file, which takes a moment.
  public Presence check(Pack pack) {
    Presence presence = presence(pack);
    return presence == Presence.WHOLE && !pack.files().stream().allMatch(f -> hashes(pack, f))
        ? Presence.BROKEN
        : presence;
  }

  /// Where the files of a pack are; empty where they are not all there.
  public Optional<Path> models(Pack pack) {
    return presence(pack) == Presence.WHOLE
        ? Optional.of(home(pack).resolve(MODELS))
        : Optional.empty();
  }

  /// How many bytes the disk has left for packs.
  ///
  /// @throws IOException if it cannot be told
  public long room() throws IOException {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    FileStore disk = Files.getFileStore(there);
    return disk.getUsableSpace();
  }

  /// Begins to install a pack. While it goes on, nobody else can change this folder.
  ///
  /// @return empty where somebody else is changing it
  /// @throws IOException if the folder cannot be written to
  public Optional<Installation> begin(Pack pack) throws IOException {
    @Nullable FileLock lock = lock();
    if (lock == null) {
      return Optional.empty();
    }
    sweep();
    return Optional.of(new Installation(this, pack, lock));
  }

  /// Takes a pack away, whole or broken.
  ///
  /// @return false where somebody else is changing the folder
  /// @throws IOException if it cannot be taken away
  public boolean remove(Pack pack) throws IOException {
    if (!Files.isDirectory(home(pack))) {
      return true;
    }
    @Nullable FileLock lock = lock();
    if (lock == null) {
      return false;
    }
    try (Channel _ = lock.acquiredBy()) {
      setAside(pack);
      sweep();
    }
    return true;
  }

  Path home(Pack pack) {
    return folder.resolve(pack.language().code());
  }

  /// Makes what was unpacked the pack, in place of one that may be there.
  void take(Path unpacked, Pack pack) throws IOException {
    Properties manifest = new Properties();
    manifest.setProperty("language", pack.language().code());
    manifest.setProperty(VERSION, pack.version());
    manifest.setProperty("source", pack.archive().address().toString());
    manifest.setProperty("sha256", pack.archive().sha256());
    manifest.setProperty("licence", pack.archive().licence());
    manifest.setProperty("bytes", Long.toString(pack.bytes()));
    try (var out = Files.newBufferedWriter(unpacked.resolve(MANIFEST))) {
      manifest.store(out, null);
    }
    if (Files.isDirectory(home(pack))) {
      setAside(pack);
    }
    Files.move(unpacked, home(pack), StandardCopyOption.ATOMIC_MOVE);
    sweep();
  }

  /// A folder to unpack to, on the same disk.
  Path draft() throws IOException {
    return Files.createTempDirectory(folder, ".draft-");
  }

  Path unpackedAs(Path draft, Pack.File file) {
    return draft.resolve(MODELS).resolve(file.name());
  }

  private void setAside(Pack pack) throws IOException {
    Path aside = Files.createTempDirectory(folder, ".draft-");
    Files.move(home(pack), aside.resolve(MODELS));
  }

  /// Deletes what earlier installations left, or what was set aside. What cannot be deleted, since
  /// another program reads it, goes the next time.
  void sweep() throws IOException {
    try (Stream<Path> drafts = Files.list(folder)) {
      for (Path draft :
          drafts.filter(d -> d.getFileName().toString().startsWith(".draft-")).toList()) {
        delete(draft);
      }
    }
  }

  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // It goes the next time.
    }
  }

  private @Nullable FileLock lock() throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
      }
      return lock;
    } catch (OverlappingFileLockException e) {
      channel.close();
      return null;
    }
  }

  private static boolean isRight(Path manifest, Pack pack) {
    Properties read = new Properties();
    try (var in = Files.newBufferedReader(manifest)) {
      read.load(in);
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
    return pack.version().equals(read.getProperty(VERSION))
        && pack.archive().sha256().equals(read.getProperty("sha256"));
  }

  private boolean has(Pack pack, Pack.File file) {
    try {
      return Files.size(unpackedAs(home(pack), file)) == file.bytes();
    } catch (IOException e) {
      return false;
    }
  }

  private boolean hashes(Pack pack, Pack.File file) {
    try (InputStream in = Files.newInputStream(unpackedAs(home(pack), file))) {
      return Digest.of(in, sum -> {}).equals(file.sha256());
    } catch (IOException e) {
      return false;
    }
  }
}
