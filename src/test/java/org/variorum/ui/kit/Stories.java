package org.variorum.ui.kit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.desk.PairAnalyser;
import org.variorum.model.Analysis;
import org.variorum.model.Metadata;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Corrections;

/// Stories for tests, of texts as `PairAnalyser` reads them.
public final class Stories {
  private Stories() {}

  /// Report A is called `r0` in its id, B `r1`, and so on.
  public static Story story(String... texts) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      reports.add(report("r" + i, texts[i]));
    }
    return new Story(new StoryId(1), "A story", reports);
  }

  public static Report report(String id, String text) {
    Source source =
        new Source(
            "folder/" + id + ".txt",
            Instant.EPOCH,
            String.format(Locale.ROOT, "%064x", text.hashCode() & 0xffffffffL),
            text.getBytes(StandardCharsets.UTF_8).length,
            "UTF-8");
    return new Report(new ReportId(id), source, Metadata.none("en"), text);
  }

  public static Analysis analysis(Story story) {
    return new PairAnalyser().analyse(story.reports(), Corrections.NONE, Map.of(), Progress.NONE);
  }

  /// A focus on a story that was compared.
  public static Focus focus(String... texts) {
    Story story = story(texts);
    Focus focus = new Focus();
    focus.show(Optional.of(story), Optional.of(analysis(story)));
    return focus;
  }
}
