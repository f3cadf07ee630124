package org.variorum.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A copy of a damaged store that is made readable as far as it can be.
///
/// Where the first page is gone, which says where each table begins, it is taken from another store of
/// the same form: a backup has its tables at the same places, since it was copied page by page. The
/// places in the header are those of SQLite's "Database File Format", section 1.3.
record BrokenFile(Path copy) {
  private static final int PAGE_SIZE = 16;
  private static final int CHANGES = 24;
  private static final int PAGES = 28;
  private static final int FREE = 32;
  private static final int FREE_COUNT = 36;
  private static final int VALID_FOR = 92;
  private static final String LOG = "-wal";

  /// @param file is left as it is
  /// @param copy where to work
  static BrokenFile copied(Path file, Path copy) throws IOException {
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    Path log = file.resolveSibling(file.getFileName() + LOG);
    if (Files.exists(log)) {
      Files.copy(log, log(copy), StandardCopyOption.REPLACE_EXISTING);
    }
    return new BrokenFile(copy);
  }

  /// Opens it, if its list of tables can be read: as it is, without the log beside it, or with the
  /// first page of another store.
  ///
  /// @param donors stores that may have had the same form, the most alike first
  Optional<Connection> open(List<Path> donors) throws IOException {
    Optional<Connection> asItIs = connect();
    if (asItIs.isPresent()) {
      return asItIs;
    }
    Files.deleteIfExists(log(copy));
    Optional<Connection> withoutLog = connect();
    if (withoutLog.isPresent()) {
      return withoutLog;
    }
    for (Path donor : donors) {
      graft(donor);
      Optional<Connection> grafted = connect();
      if (grafted.isPresent()) {
        return grafted;
      }
    }
    return Optional.empty();
  }

  private static Path log(Path file) {
    return file.resolveSibling(file.getFileName() + LOG);
  }

  private Optional<Connection> connect() throws IOException {
    Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + "-shm"));
    Connection connection = null;
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + copy.toUri());
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SELECT count(*) FROM sqlite_schema WHERE name IN ('story', 'report')")) {
        if (rows.next() && rows.getInt(1) == 2) {
          return Optional.of(connection);
        }
      }
      connection.close();
    } catch (SQLException e) {
      close(connection);
    }
    return Optional.empty();
  }

  private static void close(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void graft(Path donor) throws IOException {
    byte[] page;
    try (RandomAccessFile from = new RandomAccessFile(donor.toFile(), "r")) {
      from.seek(PAGE_SIZE);
      int size = from.readUnsignedShort();
      page = new byte[size == 1 ? 1 << 16 : size];
      from.seek(0);
      from.readFully(page);
    }
    try (RandomAccessFile to = new RandomAccessFile(copy.toFile(), "rw")) {
      long pages = to.length() / page.length;
      to.seek(0);
      to.write(page);
      to.seek(CHANGES);
      int changes = to.readInt();
      to.seek(VALID_FOR);
      to.writeInt(changes);
      to.seek(PAGES);
      to.writeInt((int) pages);
      // What lies unused is not known any more.
      to.seek(FREE);
      to.writeInt(0);
      to.seek(FREE_COUNT);
      to.writeInt(0);
    }
  }
}
