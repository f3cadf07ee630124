package org.variorum.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.desk.exchange.Dossier;
import org.variorum.desk.exchange.StoredStories;
import org.variorum.desk.exchange.Succession;
import org.variorum.desk.language.Installer;
import org.variorum.desk.language.Offer;
import org.variorum.intake.Outcome;
import org.variorum.model.Analysis;
import org.variorum.model.Extraction;
import org.variorum.model.Filing;
import org.variorum.model.Language;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.VaguePolicy;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Markup;
import org.variorum.store.Backups;
import org.variorum.store.Search;
import org.variorum.store.Store;
import org.variorum.store.StoreException;
import org.variorum.store.StorySummary;

/// Where stories are kept: on the store, with their last analyses at hand.
final class Shelf {
  private static final String POLICY = "vague";

  /// By which policy the kept comparison of a story was made.
  private static final String POLICY_OF = "vague.";

  /// With which installed languages the kept comparison of a story was made.
  private static final String LANGUAGES_OF = "languages.";

  /// In characters, of a title that is taken from the text.
  private static final int LONGEST_TITLE = 60;

  private final Store store;
  private final Analyser analyser;
  private final Installer installer;
  private final Analyses analyses = new Analyses();
  private final Map<String, String> unkept = new HashMap<>();

  Shelf(Store store, Analyser analyser, Installer installer) {
    this.store = store;
    this.analyser = analyser;
    this.installer = installer;
  }

  Path file() {
    return store.file();
  }

  /// What the user should know of the place where the stories are.
  List<Notice> notices() {
    String file = store.file().toString();
    List<Notice> notices = new ArrayList<>();
    if (store.isToRead()) {
      notices.add(new Notice.OnlyToRead(file));
    } else if (store.isShared()) {
      notices.add(new Notice.Shared(file));
    }
    installer.offers().stream()
        .filter(o -> o.standing() == Offer.Standing.BROKEN)
        .forEach(o -> notices.add(new Notice.LanguageDamaged(o.language())));
    return List.copyOf(notices);
  }

  boolean isToRead() {
    return store.isToRead();
  }

  Backups backups() {
    return store.backups();
  }

  /// All stories, the last changed first.
  List<StoryLine> lines() {
    // Unlike a list of `toList`, it stays the same one when a state keeps a copy of it.
    return List.copyOf(store.stories().stream().map(Shelf::line).toList());
  }

  /// The stories that were removed and can be brought back.
  List<StoryLine> removed() {
    return store.library().removed().stream().map(Shelf::line).toList();
  }

  private static StoryLine line(StorySummary s) {
    StorySummary.Times t = s.times();
    return new StoryLine(
        s.id(),
        s.title(),
        s.reports(),
        s.compared(),
        s.undecided(),
        s.filing(),
        new StoryLine.Times(t.added(), t.changed(), t.opened()));
  }

  Optional<Kept> kept(StoryId id) {
    return store.story(id).map(s -> new Kept(s, store.markup(id), store.library().filing(id)));
  }

  /// Remembers that a story is read now. Where that cannot be kept, it is not worth a message.
  void opened(StoryId id) {
    try {
      store.library().opened(id);
    } catch (StoreException e) {
      // The list is in another order the next time.
    }
  }

  /// Remembers how many conflicts of a story are undecided.
  void undecided(StoryId id, int undecided) {
    try {
      store.library().undecided(id, undecided);
    } catch (StoreException e) {
      // It is counted again when the story is opened.
    }
  }

  /// Adds to a story the reports and tags of another that it does not have.
  Kept join(Kept into, Kept from) {
    return store.atOnce(() -> {
      List<Report> reports = new ArrayList<>(into.story().reports());
      for (Report report : from.story().reports()) {
        if (into.story().report(report.id()).isEmpty()) {
          store.add(into.id(), report, store.original(from.id(), report.id()));
          reports.add(report);
        }
      }
      List<String> tags = new ArrayList<>(into.filing().tags());
      tags.addAll(from.filing().tags());
      return into.with(into.story().withReports(reports)).with(into.filing().withTags(tags));
    });
  }

  /// Appends reports to a story, or begins one with them: all of them or none.
  ///
  /// @param title of a story that is begun; empty to name it after the first report
  Kept take(Optional<Kept> into, Optional<String> title, List<Outcome.Accepted> fresh) {
    return store.atOnce(() -> {
      Kept kept =
          into.orElseGet(() -> create(title.orElseGet(() -> titleFor(fresh.getFirst().report()))));
      fresh.forEach(a -> store.add(kept.id(), a.report(), a.original()));
      List<Report> reports = new ArrayList<>(kept.story().reports());
      fresh.forEach(a -> reports.add(a.report()));
      return kept.with(kept.story().withReports(reports));
    });
  }

  /// Puts what was read in the place of a report, or behind it where it was published before: the
  /// marks stay, to be found again in the text that is read now.
  Kept version(Kept before, ReportId of, Outcome.Accepted read) {
    return store.atOnce(() -> {
      Succession made = Succession.of(before.story(), of, read.report());
      store.add(before.id(), made.read(), read.original());
      Kept after = before.with(made.story()).with(made.of(before.markup()));
      put(after);
      return after;
    });
  }

  /// Keeps a story that was handed on, all of it or nothing.
  Kept keep(Dossier dossier) {
    return store.atOnce(() -> {
      Kept empty = create(dossier.story().title());
      List<Report> reports = dossier.story().reports();
      for (Report report : reports) {
        for (Report version : report.versionsBefore().reversed()) {
          store.add(empty.id(), version, dossier.original(version.id()));
        }
        store.add(empty.id(), report, dossier.original(report.id()));
      }
      Kept kept = empty.with(empty.story().withReports(reports)).with(dossier.markup());
      put(kept);
      return kept;
    });
  }

  private Kept create(String title) {
    return new Kept(store.create(title), Markup.NONE, Filing.NONE);
  }

  private static String titleFor(Report report) {
    String path = report.source().path();
    return report
        .metadata()
        .title()
        .map(t -> t.value())
        .orElseGet(() ->
            path.equals(Source.PASTED)
                ? beginning(report.text())
                : Path.of(path).getFileName().toString());
  }

  /// The first words of a text, in a line.
  private static String beginning(String text) {
    String line = text.strip().lines().findFirst().orElse("").strip();
    if (line.length() <= LONGEST_TITLE) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.substring(0, end > 0 ? end : LONGEST_TITLE) + "…";
  }

  /// Makes a story what it is to be, also where it was removed.
  void put(Kept wanted) {
    store.atOnce(() -> {
      if (store.story(wanted.id()).isEmpty()) {
        store.restore(wanted.id());
      }
      store.save(wanted.story());
      store.saveMarkup(wanted.id(), wanted.markup());
      store.library().file(wanted.id(), wanted.filing());
      return wanted;
    });
  }

  /// What an analysis of a story is made of, as the story is kept.
  Basis basis(Kept kept) {
    List<Report> reports = kept.story().reports();
    return new Basis(reports, store.corrections(kept.id()), policy(), languages(reports));
  }

  /// Which installed languages reports are read with, as it is kept: "es 4.5.10".
  private String languages(List<Report> reports) {
    return reports.stream()
        .flatMap(r -> Stream.concat(Stream.of(r), r.versionsBefore().stream()))
        .map(Language::of)
        .filter(l -> !l.isBuiltIn())
        .distinct()
        .flatMap(l -> installer.models(l).map(m -> l.code() + " " + m.version()).stream())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /// A story with the bytes of its reports, to be handed on.
  Dossier dossier(Kept kept) {
    return StoredStories.dossier(store, kept.story(), kept.markup());
  }

  /// A story that is there and has the very same reports, in whatever order.
  Optional<Kept> twin(Dossier dossier) {
    Set<ReportId> wanted =
        dossier.story().reports().stream().map(Report::id).collect(Collectors.toSet());
    return store.stories().stream()
        .filter(s -> s.reports() == wanted.size())
        .flatMap(s -> kept(s.id()).stream())
        .filter(k ->
            k.story().reports().stream().map(Report::id).collect(Collectors.toSet()).equals(wanted))
        .findFirst();
  }

  List<Corrected> knownNames() {
    return store.knownNames();
  }

  void remove(StoryId id) {
    store.remove(id);
  }

  void restore(StoryId id) {
    store.restore(id);
  }

  /// Makes stories what they are to be, all of them or none; removes those that are not to be.
  void make(List<History.Change> changes) {
    store.atOnce(() -> {
      changes.forEach(c -> c.after().ifPresentOrElse(this::put, () -> store.remove(c.story())));
      return changes;
    });
  }

  /// The analysis that was made of a story as it is; empty where none is kept.
  Optional<Analysis> analysis(StoryId id, Basis basis) {
    Optional<Analysis> atHand = analyses.of(basis);
    if (atHand.isPresent()) {
      try {
        store.atOnce(() -> {
          store.saveComparison(id, atHand.get().comparison());
          madeWith(id, basis);
          return id;
        });
      } catch (StoreException e) {
        // It is at hand all the same; when the story is opened another time, it is made again.
      }
      return atHand;
    }
    boolean isOfThis =
        store.setting(POLICY_OF + id.value()).orElse("").equals(VagueWords.written(basis.policy()))
            && store.setting(LANGUAGES_OF + id.value()).orElse("").equals(basis.languages());
    Optional<Analysis> stored = isOfThis ? store.analysis(id) : Optional.empty();
    stored.ifPresent(a -> analyses.keep(basis, a));
    return stored;
  }

  /// Analyses a story and keeps what was found; runs on any thread.
  Analysis analyse(Story story, Basis basis, Progress progress) {
    Map<ReportId, Extraction> known = store.extractions(story.id());
    Analysis made = analyser.analyse(basis, known, progress);
    progress.check();
    if (!store.isToRead()) {
      store.atOnce(() -> {
        store.saveAnalysis(story, basis.corrections(), made);
        madeWith(story.id(), basis);
        return made;
      });
    }
    return made;
  }

  /// Remembers what the store does not know of the making of a comparison.
  private void madeWith(StoryId id, Basis basis) {
    store.setSetting(POLICY_OF + id.value(), VagueWords.written(basis.policy()));
    String languages = store.setting(LANGUAGES_OF + id.value()).orElse("");
    if (!languages.equals(basis.languages())) {
      store.setSetting(LANGUAGES_OF + id.value(), basis.languages());
    }
  }

  /// Has an analysis at hand for the next time that the story is as it was.
  void keep(Basis basis, Analysis analysis) {
    analyses.keep(basis, analysis);
  }

  Search search() {
    return store.search();
  }

  /// What vague numbers stand for.
  VaguePolicy policy() {
    return VagueWords.read(setting(POLICY).orElse(""));
  }

  void setPolicy(VaguePolicy policy) {
    set(POLICY, VagueWords.written(policy));
  }

  Optional<String> setting(String key) {
    return Optional.ofNullable(unkept.get(key)).or(() -> store.setting(key));
  }

  /// Where the store cannot keep it, a setting holds until the program ends: the place of a divider is
  /// worth no message.
  void set(String key, String value) {
    try {
      store.setSetting(key, value);
      unkept.remove(key);
    } catch (StoreException e) {
      unkept.put(key, value);
    }
  }

  void close() {
    store.close();
  }
}
