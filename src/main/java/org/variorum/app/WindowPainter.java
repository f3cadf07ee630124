package org.variorum.app;

import java.io.IOException;
import org.variorum.cli.Painter;
import org.variorum.cli.Picture;
import org.variorum.desk.Analyser;
import org.variorum.desk.exchange.Dossier;
import org.variorum.intake.Intake;
import org.variorum.model.Analysis;
import org.variorum.model.Report;
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
  public byte[] draw(Dossier dossier, Analysis analysis, Picture picture) throws IOException {
    try (ScratchDesk scratch = ScratchDesk.open(intake, analyser)) {
      scratch.desk().open(keep(scratch.store(), dossier, analysis).id());
      return camera.take(scratch.desk(), picture);
    }
  }

  private static Story keep(Store store, Dossier dossier, Analysis analysis) {
    Story empty = store.create(dossier.story().title());
    for (Report report : dossier.story().reports()) {
      store.add(empty.id(), report, dossier.original(report.id()));
    }
    Story story = empty.withReports(dossier.story().reports());
    store.saveMarkup(story.id(), dossier.markup());
    store.saveAnalysis(story, store.corrections(story.id()), analysis);
    return story;
  }
}
