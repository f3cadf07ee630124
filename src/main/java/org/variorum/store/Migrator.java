package org.variorum.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Brings a database to the last of the steps, each in a transaction of its own, so that a kill
/// between two of them leaves a store that the next start takes on from there.
///
/// @param steps numbered from 1 without gaps
record Migrator(List<Migration> steps, Trouble trouble) {
  /// @throws StoreException if the database has taken a step that is not among these, or another
  ///     one by the same number
  void migrate(Database database, Instant now) {
    for (Migration step : missing(database)) {
      database.transact(handle -> take(handle, step, now));
    }
  }

  /// Whether migrating will change a database with something in it.
  ///
  /// @throws StoreException as `migrate`
  boolean isDue(Database database) {
    int missing = missing(database).size();
    return missing > 0 && missing < steps.size();
  }

  /// @throws StoreException if the database has not taken these steps and no others
  void requireMigrated(Database database) {
    if (!missing(database).isEmpty()) {
      throw trouble.earlier();
    }
  }

  private List<Migration> missing(Database database) {
    Map<Integer, String> taken = database.transact(Migrator::taken);
    int reached = taken.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (reached > steps.size()) {
      throw trouble.future(reached, steps.size());
    }
    List<Migration> missing = new ArrayList<>();
    for (Migration step : steps) {
      String hash = taken.get(step.version());
      if (hash == null) {
        missing.add(step);
      } else if (!hash.equals(step.sha256())) {
        throw trouble.otherHistory(step.version());
      }
    }
    return missing;
  }

  private static Map<Integer, String> taken(Handle handle) {
    Map<Integer, String> taken = new HashMap<>();
    int tables =
        handle
            .createQuery("SELECT count(*) FROM sqlite_schema WHERE name = 'migration'")
            .mapTo(Integer.class)
            .one();
    if (tables > 0) {
      handle
          .createQuery("SELECT version, sha256 FROM migration")
          .map((row, context) -> taken.put(row.getInt("version"), row.getString("sha256")))
          .forEach(before -> {});
    }
    return taken;
  }

  private static boolean take(Handle handle, Migration step, Instant now) throws SQLException {
    // The driver runs the whole text as it is; splitting it would break on triggers.
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.executeUpdate(step.sql());
    }
    return handle
            .createUpdate(
                "INSERT INTO migration (version, name, sha256, applied)"
                    + " VALUES (:version, :name, :sha256, :applied)")
            .bind("version", step.version())
            .bind("name", step.name())
            .bind("sha256", step.sha256())
            .bind("applied", Micros.of(now))
            .execute()
        == 1;
  }
}
