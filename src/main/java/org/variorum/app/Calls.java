package org.variorum.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// How a program that is started a second time reaches the window that has the store open: it leaves
/// a small file in a folder beside the store, with the addresses of the files it was started with, and
/// the window takes the file away.
///
/// Files and no socket, because nothing of the program listens on anything, and because they work
/// wherever the store does. That a call was answered shows that the window lives; a call that nobody
/// takes is taken back.
///
/// @param folder is there only while somebody calls
record Calls(Path folder) {
  private static final String CALL = ".call";
  private static final Duration PAUSE = Duration.ofMillis(250);

  /// A call that is older was made to a window that is gone.
  private static final Duration STALE = Duration.ofMinutes(1);

  static Calls beside(Path store) {
    Path file = store.toAbsolutePath().normalize();
    return new Calls(file.resolveSibling(file.getFileName() + ".calls"));
  }

  /// Asks the open window to come to the front and to take in files.
  ///
  /// @return whether a window answered
  boolean call(List<Path> files, Duration patience) {
    Path call = folder.resolve(UUID.randomUUID() + CALL);
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "call", ".draft");
      Files.write(draft, files.stream().map(f -> f.toAbsolutePath().toUri().toString()).toList());
      Files.move(draft, call, StandardCopyOption.ATOMIC_MOVE);
      Instant end = Instant.now().plus(patience);
      while (Files.exists(call) && Instant.now().isBefore(end)) {
        Thread.sleep(PAUSE.dividedBy(5));
      }
      // Who cannot take it back has been heard just now.
      boolean answered = !Files.deleteIfExists(call);
      tidy();
      return answered;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Answers every call, until what is returned is closed.
  ///
  /// @param heard hears the files of a call, on a thread of its own
  AutoCloseable answer(Consumer<List<Path>> heard) {
    Thread thread =
        Thread.ofPlatform()
            .name("calls")
            .daemon(true)
            .start(() -> {
              while (!Thread.currentThread().isInterrupted()) {
                listen(heard);
                try {
                  Thread.sleep(PAUSE);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              }
            });
    return thread::interrupt;
  }

  private void listen(Consumer<List<Path>> heard) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> calls = Files.newDirectoryStream(folder, "*" + CALL)) {
      for (Path call : calls) {
        Instant made = Files.getLastModifiedTime(call).toInstant();
        List<Path> files =
            Files.readAllLines(call).stream().map(line -> Path.of(URI.create(line))).toList();
        if (Files.deleteIfExists(call) && made.isAfter(Instant.now().minus(STALE))) {
          heard.accept(files);
        }
      }
    } catch (NoSuchFileException e) {
      // The caller took it back.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tidy();
  }

  private void tidy() {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // Somebody else calls.
    }
  }
}
