package org.variorum.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.variorum.cli.Compared;
import org.variorum.cli.Painter;
import org.variorum.cli.Picture;
import org.variorum.desk.Analyser;
import org.variorum.intake.Intake;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.store.Store;

/// Draws the real window with a story that was compared.
final class WindowPainter implements Painter {
  private final Intake intake;
  private final Analyser analyser;
  private final Camera camera;

  WindowPainter(Intake intake, Analyser analyser, Camera camera) {
    this.intake = intake;
    this.analyser = analyser;
    this.camera = camera;
  }

  @Override
  public byte[] draw(Compared compared, Map<ReportId, byte[]> originals, Picture picture)
      throws IOException {
    try (ScratchDesk scratch = ScratchDesk.open(intake, analyser)) {
      scratch.desk().open(keep(scratch.store(), compared, originals).id());
      return camera.take(scratch.desk(), picture);
    }
  }

  private static Story keep(Store store, Compared compared, Map<ReportId, byte[]> originals) {
    Story empty = store.create(compared.story().title());
    List<Report> reports = compared.story().reports();
    for (Report report : reports) {
      byte[] original = originals.get(report.id());
      if (original == null) {
        throw new IllegalArgumentException("no bytes of report " + report.id().value());
      }
      store.add(empty.id(), report, original);
    }
    Story story = empty.withReports(reports);
    store.saveAnalysis(story, compared.analysis());
    return story;
  }
}
