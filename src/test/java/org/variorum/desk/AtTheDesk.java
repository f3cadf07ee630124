package org.variorum.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.intake.Intake;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Status;
import org.variorum.store.Store;

/// A desk at which a test adds reports that say something in pairs (`where=Kabul`). It is noon.
abstract class AtTheDesk {
  static final Clock NOON = Clock.fixed(Instant.parse("2025-03-15T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  final PairAnalyser analyser = new PairAnalyser();
  Desk desk;

  @BeforeEach
  void open() {
    desk = desk(new DirectBackground());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /// Another desk of the same store.
  final Desk desk(Background background) {
    return new Desk(
        Store.open(folder.resolve("stories.db")), new Intake(NOON), analyser, background, NOON);
  }

  final Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  final List<String> letters() {
    return ids().stream().map(id -> desk.state().story().orElseThrow().letter(id)).toList();
  }

  final List<ReportId> ids() {
    return desk.state().story().orElseThrow().reports().stream().map(Report::id).toList();
  }

  final List<String> texts() {
    return desk.state().story().orElseThrow().reports().stream().map(Report::text).toList();
  }

  final ReportId report(int index) {
    return ids().get(index);
  }

  final Report first() {
    return desk.state().story().orElseThrow().reports().getFirst();
  }

  final List<Status> statuses() {
    return desk.state().analysis().orElseThrow().comparison().findings().stream()
        .map(f -> f.status())
        .toList();
  }
}
