package org.variorum.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.Salvaged;
import org.variorum.model.reason.Term;

/// Makes a new store of the rows of a damaged one.
///
/// @param fresh the new store, not there yet
final class Salvage {
  /// What is made anew from the rest.
  private static final Set<String> DERIVED =
      Set.of("indexed", "document", "standing", "tally", "extraction_name");

  private static final String ORIGINAL = "original";

  private final Path fresh;
  private final Function<Reason, String> words;
  private final Clock clock;
  private final DoubleConsumer progress;
  private final Set<String> damaged = new TreeSet<>();

  /// @param words says a reason in the language of the user
  Salvage(Path fresh, Function<Reason, String> words, Clock clock, DoubleConsumer progress) {
    this.fresh = fresh;
    this.words = words;
    this.clock = clock;
    this.progress = progress;
  }

  /// @param backups that can be read, the newest first
  /// @param file is told as the damaged one
  /// @throws StoreException if neither the file nor a backup can be read
  Saved save(BrokenFile broken, List<Path> backups, Path file) throws IOException, SQLException {
    List<Path> donors = new ArrayList<>(backups);
    donors.add(blank());
    Optional<Connection> source = broken.open(donors);
    if (source.isEmpty() && backups.isEmpty()) {
      throw new Trouble(file).nothingToSave();
    }
    Optional<Path> backup = backups.stream().findFirst();
    try {
      List<Migration> steps = Migration.all();
      int form = form(source, backup, steps.size());
      try (Database database = Database.open(fresh)) {
        new Migrator(steps.subList(0, form), database.trouble()).migrate(database, clock.instant());
        Optional<Path> used = fill(database, source, backup);
        new Migrator(steps, database.trouble()).migrate(database, clock.instant());
        // Its names were not copied.
        database.change(h -> h.execute("UPDATE extraction SET named = 0"));
        List<Reason> losses = new ArrayList<>();
        if (source.isEmpty()) {
          losses.add(Salvaged.NOTHING_READ.of());
        } else if (backup.isEmpty() && !damaged.isEmpty()) {
          losses.add(Salvaged.NO_BACKUP.of());
          if (damaged.contains("log")) {
            losses.add(Salvaged.LOGS_DAMAGED.of());
          }
        }
        return database.transact(h -> {
          List<Saved.OfStory> stories = new Losses(h, damaged).stories();
          losses.addAll(new Inspection(h).damage());
          return new Saved(file, used, stories, losses);
        });
      }
    } finally {
      if (source.isPresent()) {
        source.get().close();
      }
    }
  }

  /// An empty store of the present form.
  private Path blank() {
    Path blank = fresh.resolveSibling("blank.db");
    try (Database database = Database.open(blank)) {
      new Migrator(Migration.all(), database.trouble()).migrate(database, clock.instant());
    }
    return blank;
  }

  private int form(Optional<Connection> source, Optional<Path> backup, int latest) {
    int form = 0;
    if (source.isPresent()) {
      try (Statement statement = source.get().createStatement();
          ResultSet rows = statement.executeQuery("SELECT max(version) FROM migration")) {
        form = rows.next() ? rows.getInt(1) : 0;
      } catch (SQLException e) {
        // Its tables may be there though this one is not.
      }
    }
    if (form == 0 && backup.isPresent()) {
      try (Database database = Database.openToRead(backup.get())) {
        form =
            database.transact(h ->
                h.createQuery("SELECT max(version) FROM migration").mapTo(Integer.class).one());
      }
    }
    if (form > latest) {
      throw new Trouble(fresh, false).future(form, latest);
    }
    return form == 0 ? latest : form;
  }

  /// @return the backup, if any of it was needed
  private Optional<Path> fill(Database database, Optional<Connection> source, Optional<Path> backup)
      throws SQLException {
    return database.transact(h -> {
      h.execute("PRAGMA defer_foreign_keys = ON");
      List<String> tables = tables(h);
      for (int i = 0; i < tables.size(); i++) {
        String table = tables.get(i);
        if (source.isEmpty() || !copy(h, source.get(), table)) {
          damaged.add(table);
        }
        progress.accept((i + 1.0) / (tables.size() + 1));
      }
      if (!doubtfulOriginals(h).isEmpty()) {
        damaged.add(ORIGINAL);
      }
      Optional<Path> used = backup.filter(b -> !damaged.isEmpty());
      if (used.isPresent()) {
        BrokenFile whole = new BrokenFile(used.get());
        try (Connection from = whole.open(List.of()).orElseThrow()) {
          forgetDoubtfulOriginals(h);
          for (String table : damaged) {
            copy(h, from, table);
          }
        } catch (IOException e) {
          throw new SQLException(e);
        }
        if (source.isPresent() && damaged.contains(ORIGINAL)) {
          // What the backup does not have is better doubtful than not there.
          copy(h, source.get(), ORIGINAL);
        }
      }
      dropOrphans(h, tables);
      progress.accept(1);
      return used;
    });
  }

  private record Original(long story, String report) {}

  /// Those that do not have the hash of their report: bytes can change without a sign.
  private static List<Original> doubtfulOriginals(Handle handle) {
    return handle
        .createQuery(
            "SELECT o.story, o.report, o.bytes, r.sha256 FROM original o"
                + " JOIN report r ON r.story = o.story AND r.id = o.report")
        .map((row, context) ->
            Sha256.of(row.getBytes("bytes")).equals(row.getString("sha256"))
                ? Optional.<Original>empty()
                : Optional.of(new Original(row.getLong("story"), row.getString("report"))))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static void forgetDoubtfulOriginals(Handle handle) {
    doubtfulOriginals(handle)
        .forEach(o ->
            handle.execute(
                "DELETE FROM original WHERE story = ? AND report = ?", o.story(), o.report()));
  }

  private static List<String> tables(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
            AND name NOT LIKE 'sqlite_%' AND name <> 'migration'
            """)
        .mapTo(String.class)
        .filter(t -> !DERIVED.contains(t))
        .list();
  }

  /// @return whether all of the table could be read
  private static boolean copy(Handle to, Connection from, String table) throws SQLException {
    List<String> columns = columns(to.getConnection(), table, "");
    try {
      List<String> theirs = columns(from, table, "");
      if (theirs.isEmpty()) {
        return false;
      }
      columns.retainAll(theirs);
    } catch (SQLException e) {
      // They are the same, as far as anyone knows.
    }
    List<String> key =
        hasRowid(to, table) ? List.of(RowReader.ROWID) : columns(to.getConnection(), table, "key");
    String names = columns.stream().map(RowReader::quoted).collect(Collectors.joining(", "));
    String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
    String sql =
        "INSERT OR IGNORE INTO "
            + RowReader.quoted(table)
            + " ("
            + names
            + ") VALUES ("
            + places
            + ")";
    boolean[] sound = {true};
    try (PreparedStatement insert = to.getConnection().prepareStatement(sql)) {
      boolean whole =
          new RowReader(from, table, key, columns)
              .read(cells -> {
                try {
                  for (int i = 0; i < cells.length; i++) {
                    insert.setObject(i + 1, cells[i]);
                  }
                  insert.executeUpdate();
                } catch (SQLException e) {
                  // A row that is not what it should be is damaged.
                  sound[0] = false;
                }
              });
      return whole && sound[0];
    }
  }

  /// @param sort `key` for those of the key alone, in its order
  private static List<String> columns(Connection connection, String table, String sort)
      throws SQLException {
    String sql =
        sort.equals("key")
            ? "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"
            : "SELECT name FROM pragma_table_info(?) ORDER BY cid";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, table);
      List<String> names = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      return names;
    }
  }

  private static boolean hasRowid(Handle handle, String table) {
    return handle
            .createQuery("SELECT wr FROM pragma_table_list WHERE name = :table")
            .bind("table", table)
            .mapTo(Integer.class)
            .one()
        == 0;
  }

  /// Gives stories of which only the title is lost a new one, and takes out what belongs to nothing.
  private void dropOrphans(Handle handle, List<String> tables) {
    long now = Micros.of(clock.instant());
    for (String table : tables) {
      boolean ofStory =
          handle
                  .createQuery(
                      "SELECT count(*) FROM pragma_foreign_key_list(:table) WHERE \"table\" ="
                          + " 'story' AND \"from\" = 'story'")
                  .bind("table", table)
                  .mapTo(Integer.class)
                  .one()
              > 0;
      if (ofStory) {
        untitled(handle, table)
            .forEach(story ->
                handle.execute(
                    "INSERT INTO story (id, title, created, changed) VALUES (?, ?, ?, ?)",
                    story,
                    words.apply(Salvaged.TITLE.of(Term.figure(story))),
                    now,
                    now));
      }
    }
    int dropped;
    do {
      dropped = 0;
      for (String table : tables) {
        for (String condition : orphaned(handle, table)) {
          dropped +=
              handle.execute("DELETE FROM " + RowReader.quoted(table) + " WHERE " + condition);
        }
      }
      if (dropped > 0) {
        damaged.add("report");
      }
    } while (dropped > 0);
  }

  private static List<Long> untitled(Handle handle, String table) {
    return handle
        .createQuery(
            "SELECT DISTINCT story FROM "
                + RowReader.quoted(table)
                + " WHERE story NOT IN (SELECT id FROM story)")
        .mapTo(Long.class)
        .list();
  }

  /// What is true of rows whose parent is not there, for each reference of a table.
  private static List<String> orphaned(Handle handle, String table) {
    return handle
        .createQuery(
            """
            SELECT '(' || group_concat('"' || "from" || '" IS NOT NULL', ' AND ')
              || ') AND NOT EXISTS (SELECT 1 FROM "' || "table" || '" p WHERE '
              || group_concat('p."' || "to" || '" = "' || :table || '"."' || "from" || '"', ' AND ')
              || ')'
            FROM pragma_foreign_key_list(:table) GROUP BY id
            """)
        .bind("table", table)
        .mapTo(String.class)
        .list();
  }
}
