package org.variorum.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.core.DB;

/// The file behind a store: one connection that reads and writes, in transactions, one at a time.
///
/// A transaction that has returned is on the disk (WAL with `synchronous=FULL`). While a database
/// is open, no other process can open the file as one.
final class Database implements AutoCloseable {
  /// "Varo", in the header of every store; the first migration writes it.
  private static final int APPLICATION = 1449226863;

  private static final int BUSY_MILLIS = 2_000;

  /// How much of a file is copied before it is told: 4 MB of pages of the usual size.
  private static final int PAGES_AT_ONCE = 1_000;

  /// Without it SQLite wants to make files of its own beside one with a log, even to read it.
  private static final String FROZEN = "?immutable=1";

  /// How a connection is set up for what it is to do.
  private enum Use {
    WRITE(
        // At once, so that an act never finds in its middle that it may not write.
        TransactionMode.IMMEDIATE,
        List.of(
            "journal_mode = WAL",
            "synchronous = FULL",
            // On macOS a plain fsync leaves the data in the drive's own cache.
            "fullfsync = ON",
            "checkpoint_fullfsync = ON",
            // What was purged is overwritten, not merely let go of.
            "secure_delete = ON")),
    /// Without a log that needs shared memory: changes are written over the file, with what was there
    /// before in a journal beside it until they are whole.
    WRITE_SHARED(
        TransactionMode.IMMEDIATE,
        List.of(
            "journal_mode = DELETE",
            "synchronous = EXTRA",
            "fullfsync = ON",
            "checkpoint_fullfsync = ON",
            "secure_delete = ON")),
    READ(TransactionMode.DEFERRED, List.of("query_only = ON"));

    private final TransactionMode mode;
    private final List<String> pragmas;

    Use(TransactionMode mode, List<String> pragmas) {
      this.mode = mode;
      this.pragmas = pragmas;
    }
  }

  /// What keeps others from writing.
  ///
  /// @param wasCutOff whether the program before did not close the file
  private record Hold(Connection lock, boolean wasCutOff) {}

  private final Trouble trouble;
  private final FileSystemKind fileSystem;
  private final @Nullable Hold hold;
  private final Connection connection;
  private final Jdbi jdbi;
  private boolean isDoubtful;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  /// @param hold against others that write; absent where this one only reads
  private Database(
      Trouble trouble, FileSystemKind kind, @Nullable Hold hold, Connection connection) {
    this.trouble = trouble;
    this.fileSystem = kind;
    this.hold = hold;
    this.connection = connection;
    this.jdbi = Jdbi.create(connection);
  }

  /// Opens the file, or makes it, without a table in it.
  ///
  /// @throws StoreException if the file cannot be used, with the reason
  static Database open(Path named) {
    return open(named, FileSystemKind::of);
  }

  /// @param kinds tells the kind of file system that a folder is on
  static Database open(Path named, Function<Path, FileSystemKind> kinds) {
    Path file = named.toAbsolutePath().normalize();
    Trouble trouble = new Trouble(file);
    new StoreFile(file, trouble).prepare();
    Connection lock = lock(file, trouble);
    try {
      FileSystemKind kind = kinds.apply(file.getParent());
      Use use = kind.isShared() ? Use.WRITE_SHARED : Use.WRITE;
      boolean wasCutOff = Files.exists(mark(file));
      Connection connection = connectOurs(file, trouble, use);
      Files.write(mark(file), new byte[0]);
      return new Database(trouble, kind, new Hold(lock, wasCutOff), connection);
    } catch (IOException e) {
      close(lock, trouble);
      throw trouble.readOnlyFolder(file.getParent());
    } catch (RuntimeException | Error e) {
      close(lock, trouble);
      throw e;
    }
  }

  /// Opens a file that is there, for reading alone.
  ///
  /// @throws StoreException if it is no store or cannot be read
  static Database openToRead(Path named) {
    Path file = named.toAbsolutePath().normalize();
    Trouble trouble = new Trouble(file);
    new StoreFile(file, trouble).requireReadable();
    return new Database(
        trouble, FileSystemKind.of(file.getParent()), null, connectOurs(file, trouble, Use.READ));
  }

  /// Where the file is.
  FileSystemKind fileSystem() {
    return fileSystem;
  }

  /// Whether changes are refused.
  boolean isToRead() {
    return hold == null;
  }

  /// @throws StoreException if changes are refused
  void requireWritable() {
    if (isToRead()) {
      throw trouble.onlyToRead();
    }
  }

  Trouble trouble() {
    return trouble;
  }

  /// Runs an act in a transaction of its own. Nothing of it is kept if it throws.
  ///
  /// @throws StoreException if the store failed
  <T> T transact(HandleCallback<T, SQLException> act) {
    oneAtATime.lock();
    try {
      if (connection.isClosed()) {
        throw new IllegalStateException("the store is closed");
      }
      return jdbi.inTransaction(act);
    } catch (SQLException e) {
      throw trouble.of(e);
    } catch (JdbiException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException failure) {
          throw trouble.of(failure);
        }
      }
      throw e;
    } finally {
      oneAtATime.unlock();
    }
  }

  /// Changes something in a transaction of its own, as `transact`.
  ///
  /// @throws StoreException if changes are refused, or the store failed
  void change(Consumer<Handle> act) {
    requireWritable();
    transact(h -> {
      act.accept(h);
      return true;
    });
  }

  /// Writes what is kept now to another file, and looks whether it is whole. Others may write meanwhile.
  ///
  /// @param target is made, or replaced
  /// @param progress hears which part is done, from 0 to 1
  /// @throws StoreException if there is no room for it, or this file is damaged
  void copyTo(Path target, DoubleConsumer progress) {
    Path file = trouble.file();
    try (Connection source = connect(file, TransactionMode.DEFERRED)) {
      // What is read from here on stays as it is, so that writing does not make the copy begin
      // anew.
      run(source, "BEGIN");
      number(source, "SELECT count(*) FROM sqlite_schema");
      DB pages = source.unwrap(SQLiteConnection.class).getDatabase();
      require(pages.backup("main", target.toString(), told(progress), 0, 0, PAGES_AT_ONCE));
    } catch (SQLException e) {
      throw trouble.of(e);
    }
    try (Connection copy = connect(target, TransactionMode.DEFERRED)) {
      // So that reading it makes no files beside it.
      run(copy, "PRAGMA journal_mode = DELETE");
      if (!text(copy, "PRAGMA quick_check(1)").equals("ok")) {
        throw trouble.damaged();
      }
    } catch (SQLException e) {
      throw trouble.of(e);
    }
  }

  /// Lets nobody else write while something is done.
  <T> T alone(Supplier<T> act) {
    oneAtATime.lock();
    try {
      return act.get();
    } finally {
      oneAtATime.unlock();
    }
  }

  /// Becomes what another file holds, in one transaction.
  ///
  /// @param source of the same form, whole
  void copyFrom(Path source, DoubleConsumer progress) {
    oneAtATime.lock();
    try {
      DB pages = connection.unwrap(SQLiteConnection.class).getDatabase();
      require(pages.restore("main", source.toString(), told(progress), 0, 0, PAGES_AT_ONCE));
    } catch (SQLException e) {
      throw trouble.of(e);
    } finally {
      oneAtATime.unlock();
    }
  }

  private static DB.ProgressObserver told(DoubleConsumer progress) {
    return (left, all) -> progress.accept(all == 0 ? 1 : 1 - (double) left / all);
  }

  private static void require(int code) throws SQLException {
    if (code != SQLiteErrorCode.SQLITE_OK.code) {
      throw new SQLException("copying failed", "", code);
    }
  }

  /// Whether the program that had the file open before did not close it.
  boolean wasCutOff() {
    return hold != null && hold.wasCutOff();
  }

  /// A file that is there while a program has the store open, and still there if it ended without
  /// closing it.
  static Path mark(Path file) {
    return file.resolveSibling(file.getFileName() + ".open");
  }

  /// Closing twice does nothing.
  @Override
  public void close() {
    oneAtATime.lock();
    try {
      boolean wasOpen = !isClosed();
      close(connection, trouble);
      if (hold != null && wasOpen && !isDoubtful) {
        Files.deleteIfExists(mark(trouble.file()));
      }
    } catch (IOException e) {
      // The next start looks through the file, and finds it sound.
    } finally {
      if (hold != null) {
        close(hold.lock(), trouble);
      }
      oneAtATime.unlock();
    }
  }

  /// Has the next start look through the file too.
  void doubt() {
    isDoubtful = true;
  }

  /// Takes a doubt back.
  void trust() {
    isDoubtful = false;
  }

  private boolean isClosed() {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      throw trouble.of(e);
    }
  }

  /// A lock on a file of its own beside the store, held by SQLite: a `FileLock` of Java is lost on
  /// Unix as soon as anything in the process closes the locked file, and a lock on the store itself
  /// would shut out those who only read. The system lets go of it when the process ends, however it
  /// ends.
  static Connection lock(Path file, Trouble trouble) {
    Path beside = file.resolveSibling(file.getFileName() + ".lock");
    Connection lock = null;
    try {
      lock = connect(beside, TransactionMode.IMMEDIATE);
      run(lock, "BEGIN EXCLUSIVE");
      return lock;
    } catch (SQLException e) {
      close(lock, trouble);
      throw trouble.of(e);
    }
  }

  private static Connection connectOurs(Path file, Trouble trouble, Use use) {
    Connection connection = null;
    try {
      connection = connect(file, use.mode);
      // Before anything is written: a file of another program is left as it is.
      int application = number(connection, "PRAGMA application_id");
      boolean blank = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
      if (application != APPLICATION && !(blank && application == 0)) {
        throw trouble.foreign();
      }
      for (String pragma : use.pragmas) {
        run(connection, "PRAGMA " + pragma);
      }
      return connection;
    } catch (SQLException e) {
      close(connection, trouble);
      throw trouble.of(e);
    } catch (RuntimeException | Error e) {
      close(connection, trouble);
      throw e;
    }
  }

  /// The file is named by its URI, where `?` and `#` are escaped: the driver reads what follows them
  /// in a plain name as settings of its own.
  private static Connection connect(Path file, TransactionMode mode) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setTransactionMode(mode);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    return config.createConnection("jdbc:sqlite:" + file.toUri() + (isFrozen(file) ? FROZEN : ""));
  }

  /// Whether nothing can be written beside a file, so that nobody has left a log there either.
  private static boolean isFrozen(Path file) {
    return Files.exists(file)
        && !Files.isWritable(file.getParent())
        && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  static void close(@Nullable Connection connection, Trouble trouble) {
    if (connection == null) {
      return;
    }
    try {
      connection.close();
    } catch (SQLException e) {
      throw trouble.of(e);
    }
  }
}
