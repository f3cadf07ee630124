package org.variorum.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Story;
import org.variorum.model.reason.Reason;

class LogTest {
  @TempDir Path folder;

  private Path file = Path.of("");

  /// A story with two reports, of which the second was removed and brought back.
  @BeforeEach
  void fill() {
    file = folder.resolve("store.db");
    try (Store store = Store.open(file)) {
      Story story = store.create("Ferry");
      Story both = story.withReports(List.of(report("one"), report("two")));
      both.reports().forEach(r -> store.add(story.id(), r, bytes(r.text())));
      store.save(story.withReports(List.of(report("one"))));
      store.save(both);
    }
  }

  @Test
  void everyActIsAnEntryThatHoldsTheHashOfTheOneBefore() {
    List<String> entries = column("SELECT entry FROM log ORDER BY number");
    List<String> hashes = column("SELECT sha256 FROM log ORDER BY number");

    assertThat(entries).hasSize(4);
    assertThat(entries.get(0))
        .contains(
            "previous: " + LogTable.NOTHING_BEFORE,
            "act: added",
            "path: one.txt",
            "address: https://a.example/one",
            "retrieved: 1970-01-01T00:00:00Z",
            "sha256: " + Sha256.of(bytes("one")));
    assertThat(entries.get(1)).contains("previous: " + hashes.get(0), "act: added");
    assertThat(entries.get(2)).contains("previous: " + hashes.get(1), "act: removed");
    assertThat(entries.get(3)).contains("previous: " + hashes.get(2), "act: restored");
    assertThat(hashes.get(3)).isEqualTo(Sha256.of(entries.get(3).getBytes(UTF_8)));
    assertThat(faults()).isEmpty();
  }

  @Test
  void anEntryCannotBeChangedOrTakenOut() {
    assertThatThrownBy(() -> sql("UPDATE log SET entry = 'x'"))
        .hasMessageContaining("only added to");
    assertThatThrownBy(() -> sql("DELETE FROM log WHERE number = 4"))
        .hasMessageContaining("only added to");
  }

  @Test
  void whatWasChangedByForceIsFound() throws SQLException {
    force("UPDATE log SET entry = replace(entry, 'one.txt', 'six.txt') WHERE number = 1");

    assertThat(faults()).containsExactly("The log of “Ferry” was changed at entry 1.");
  }

  @Test
  void anEntryThatWasTakenOutByForceIsFound() throws SQLException {
    force("DELETE FROM log WHERE number = 2");

    assertThat(faults())
        .anyMatch(f -> f.contains("changed at entry 2"))
        .anyMatch(f -> f.contains("does not tell of report"));
  }

  @Test
  void aReportThatWasPutInByForceIsFound() throws SQLException {
    force("DROP TABLE log; CREATE TABLE log (story, number, entry, sha256)");

    assertThat(faults()).hasSize(2).allMatch(f -> f.contains("does not tell of report"));
  }

  private List<String> faults() {
    try (Store store = Store.open(file)) {
      return store.faults().stream().map(Reason::toString).toList();
    }
  }

  private List<String> column(String query) {
    try (Database database = Database.open(file)) {
      return new Peek(database).column(query);
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement act = connection.createStatement()) {
      act.executeUpdate(statement);
    }
  }

  private void force(String statement) throws SQLException {
    sql("DROP TRIGGER log_is_not_changed");
    sql("DROP TRIGGER log_is_not_cut");
    for (String one : statement.split(";")) {
      sql(one);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static Report report(String name) {
    String hash = Sha256.of(bytes(name));
    return new Report(
        ReportId.of(hash, 1),
        new Source(name + ".txt", Instant.EPOCH, hash, 3, "UTF-8"),
        Metadata.none("en")
            .withAddress(
                Optional.of(Metadatum.given("https://a.example/" + name, Provenance.LINK))),
        name);
  }
}
