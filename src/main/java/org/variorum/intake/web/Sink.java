package org.variorum.intake.web;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The file into which a stretch is fetched. It never grows longer than the stretch.
final class Sink implements Closeable {
  private final FileChannel file;
  private final Download.Wanted wanted;
  private long has;

  /// Bytes that still come before those that are missing.
  private long before;

  private long heard = System.nanoTime();
  private @Nullable IOException failure;

  /// What came could not be written.
  static final class Unwritten extends IOException {
    private static final long serialVersionUID = 1;

    Unwritten(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  private Sink(FileChannel file, Download.Wanted wanted, long has) {
    this.file = file;
    this.wanted = wanted;
    this.has = has;
  }

  /// @param to goes on where it ends; what is longer than the stretch is none of it
  static Sink to(Path to, Download.Wanted wanted) throws IOException {
    FileChannel file = FileChannel.open(to, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long size = file.size();
    if (size > wanted.bytes()) {
      file.truncate(0);
      size = 0;
    }
    file.position(size);
    return new Sink(file, wanted, size);
  }

  /// What is missing, as RFC 9110 has it: both ends are inside.
  synchronized String range() {
    return "bytes=" + (wanted.start() + has) + "-" + (wanted.end() - 1);
  }

  /// Hears at which place of the whole the bytes begin that come next.
  ///
  /// @return whether those that are missing are among them
  synchronized boolean beginsAt(long place) {
    heard = System.nanoTime();
    before = wanted.start() + has - place;
    return place >= 0 && before >= 0;
  }

  /// Called by the client, which takes no exceptions.
  synchronized void take(byte[] piece) {
    heard = System.nanoTime();
    int skip = (int) Math.min(before, piece.length);
    before -= skip;
    int length = (int) Math.min(piece.length - skip, wanted.bytes() - has);
    if (failure != null || length <= 0) {
      return;
    }
    try {
      ByteBuffer rest = ByteBuffer.wrap(piece, skip, length);
      while (rest.hasRemaining()) {
        has += file.write(rest);
      }
    } catch (IOException e) {
      failure = e;
    }
  }

  /// @throws Unwritten if something that came could not be written
  synchronized void check() throws Unwritten {
    if (failure != null) {
      throw new Unwritten(failure);
    }
  }

  synchronized boolean isFull() {
    return has == wanted.bytes();
  }

  synchronized double fraction() {
    return (double) has / wanted.bytes();
  }

  /// How long nothing has come.
  synchronized Duration silence() {
    return Duration.ofNanos(System.nanoTime() - heard);
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }
}
