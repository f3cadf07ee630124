package org.variorum.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Markup;

/// A program that writes to a store without end, and says of each act that it is done when it is.
/// What it writes follows from the number of its run, so that another program can tell what ought to
/// be there.
final class Scribe {
  /// What it says before it touches the store.
  static final String AWAKE = "awake";

  private Scribe() {}

  /// @param arguments the store and the number of the run
  public static void main(String[] arguments) {
    long run = Long.parseLong(arguments[1]);
    System.out.println(AWAKE);
    try (Store store = Store.open(Path.of(arguments[0]))) {
      StoryId story = store.create("run " + run).id();
      for (int i = 0; ; i++) {
        Written written = new Written(run, i);
        store.add(story, written.report(), written.original());
        say(Act.Kind.REPORT, story, written);
        store.saveExtraction(story, written.extraction());
        say(Act.Kind.EXTRACTION, story, written);
        Story now = store.story(story).orElseThrow();
        store.saveComparison(story, Arbitrary.of(written.seed()).comparison(now));
        say(Act.Kind.COMPARISON, story, written);
        store.saveMarkup(story, written.markup());
        say(Act.Kind.MARKUP, story, written);
      }
    }
  }

  private static void say(Act.Kind kind, StoryId story, Written written) {
    // In one piece, so that a line which a kill cut off can be told by its missing end.
    System.out.print(
        kind + " " + story.value() + " " + written.run() + " " + written.index() + " done\n");
    System.out.flush();
  }

  /// The `index`-th report of a run, with what hangs on it.
  record Written(long run, int index) {
    long seed() {
      return run * 1_000_000 + index;
    }

    byte[] original() {
      return Arbitrary.of(seed()).bytes();
    }

    Report report() {
      return Arbitrary.of(seed()).report(original());
    }

    Extraction extraction() {
      return Arbitrary.of(seed()).extraction(report().id());
    }

    /// Marks alone: a comparison that was made without corrections still fits.
    Markup markup() {
      Markup any = Arbitrary.of(seed()).markup();
      return new Markup(any.given(), any.marks(), List.of());
    }

    /// All reports of the run up to this one.
    List<Report> reports() {
      List<Report> reports = new ArrayList<>();
      for (int i = 0; i <= index; i++) {
        reports.add(new Written(run, i).report());
      }
      return reports;
    }
  }

  /// What a scribe said it had done.
  record Act(Kind kind, StoryId story, Written written) {
    enum Kind {
      REPORT,
      EXTRACTION,
      COMPARISON,
      MARKUP
    }

    static Act parse(String line) {
      String[] words = line.split(" ");
      return new Act(
          Kind.valueOf(words[0]),
          new StoryId(Long.parseLong(words[1])),
          new Written(Long.parseLong(words[2]), Integer.parseInt(words[3])));
    }
  }
}
