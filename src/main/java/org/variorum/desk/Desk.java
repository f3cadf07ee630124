package org.variorum.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.Background.Running;
import org.variorum.desk.Background.Step;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.Analysis;
import org.variorum.model.Extraction;
import org.variorum.model.Metadata;
import org.variorum.model.Progress;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.store.Store;

/// The open story and what can be done to it.
///
/// Every act makes a new [State] and tells the listeners; what a state shows is already on the
/// store. Reports that change are compared again in the background, with the extractions that are
/// still good.
public final class Desk implements AutoCloseable {
  private final Store store;
  private final Reading reading;
  private final Analyser analyser;
  private final Background background;

  private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
  private final Analyses analyses = new Analyses();
  private History history = History.EMPTY;
  private List<Notice> notices = List.of();
  private List<StoryLine> lines;
  private @Nullable Story story;
  private @Nullable Analysis analysis;
  private @Nullable Step busy;
  private @Nullable Running running;

  public Desk(Store store, Intake intake, Analyser analyser, Background background) {
    this.store = store;
    this.reading = new Reading(intake);
    this.analyser = analyser;
    this.background = background;
    this.lines = lines();
  }

  /// Tells the listener the state now, and every state that follows.
  public void listen(Consumer<State> listener) {
    listeners.add(listener);
    listener.accept(state());
  }

  public State state() {
    return new State(
        lines,
        Optional.ofNullable(story),
        Optional.ofNullable(analysis),
        Optional.ofNullable(busy),
        new State.Undoable(
            history.last().map(History.Step::act), history.next().map(History.Step::act)),
        notices);
  }

  // What is open.

  /// Opens a story that is on the store. A story compared before is shown as it was then.
  public void open(StoryId id) {
    store.story(id).ifPresent(this::take);
  }

  /// Begins a new story: the next reports that are added make it.
  public void begin() {
    take(null);
  }

  // What can be done to a story.

  /// Reads files, and the files of folders, as reports of the open story, or of a new one.
  public void add(List<Path> files) {
    run(Notice.Task.ADD, p -> reading.read(files, p), a -> accept(a, Optional.empty()));
  }

  /// Takes a text as a report of the open story, or of a new one.
  public void paste(String text) {
    accept(List.of(reading.paste(text)), Optional.empty());
  }

  /// Begins the sample story.
  public void openSample() {
    take(null);
    Sample sample = new Sample(reading);
    run(Notice.Task.ADD, p -> sample.read(), a -> accept(a, Optional.of(sample.title())));
  }

  public void rename(StoryId id, String title) {
    store
        .story(id)
        .filter(s -> !title.isBlank() && !s.title().equals(title.strip()))
        .ifPresent(s -> change(Act.Sort.RENAME_STORY, s.title(), s, s.withTitle(title.strip())));
  }

  public void removeStory(StoryId id) {
    store
        .story(id)
        .ifPresent(s -> {
          tell(new Notice.StoryRemoved(s.title()));
          Act act = new Act(Act.Sort.REMOVE_STORY, s.title());
          did(new History.Step(act, id, Optional.of(s), Optional.empty()));
        });
  }

  public void removeReport(ReportId id) {
    if (story != null && story.report(id).isPresent()) {
      String letter = story.letter(id);
      tell(new Notice.ReportRemoved(letter));
      changeReports(
          Act.Sort.REMOVE_REPORT,
          letter,
          reports -> reports.stream().filter(r -> !r.id().equals(id)).toList());
    }
  }

  /// Moves a report to a place among the others.
  ///
  /// @param index from 0, as it is to be afterwards
  public void move(ReportId id, int index) {
    if (story == null || story.report(id).isEmpty()) {
      return;
    }
    Report report = story.report(id).get();
    int place = Math.clamp(index, 0, story.reports().size() - 1);
    if (story.reports().indexOf(report) != place) {
      changeReports(
          Act.Sort.MOVE_REPORT,
          story.letter(id),
          reports -> {
            List<Report> moved = new ArrayList<>(reports);
            moved.remove(report);
            moved.add(place, report);
            return moved;
          });
    }
  }

  public void edit(ReportId id, Metadata metadata) {
    if (story != null && story.report(id).isPresent()) {
      changeReports(
          Act.Sort.EDIT_REPORT,
          story.letter(id),
          reports ->
              reports.stream().map(r -> r.id().equals(id) ? r.withMetadata(metadata) : r).toList());
    }
  }

  public void undo() {
    history
        .last()
        .ifPresent(step -> {
          history = history.undo();
          apply(step.story(), step.before());
        });
  }

  public void redo() {
    history
        .next()
        .ifPresent(step -> {
          history = history.redo();
          apply(step.story(), step.after());
        });
  }

  // Comparing.

  /// Compares the open story's reports in the background; does nothing where that is done.
  public void compare() {
    Story compared = story;
    if (compared == null || compared.reports().isEmpty() || analysis != null) {
      return;
    }
    StoryId id = compared.id();
    run(
        Notice.Task.COMPARE,
        p -> analyse(compared, p),
        made -> {
          analyses.keep(compared.reports(), made);
          if (story != null && story.id().equals(id)) {
            analysis = made;
          }
          lines = lines();
          publish();
        });
  }

  /// Stops what is being done in the background.
  public void cancel() {
    if (running != null) {
      running.cancel();
      running = null;
      busy = null;
      publish();
    }
  }

  public void dismiss(Notice notice) {
    notices = notices.stream().filter(n -> n != notice).toList();
    publish();
  }

  /// What the user last chose, by name: theme, window, text size.
  public Optional<String> setting(String key) {
    return store.setting(key);
  }

  public void set(String key, String value) {
    store.setSetting(key, value);
  }

  @Override
  public void close() {
    if (running != null) {
      running.cancel();
    }
    store.close();
  }

  private Analysis analyse(Story compared, Progress progress) {
    Map<ReportId, Extraction> known = store.extractions(compared.id());
    Analysis made = analyser.analyse(compared.reports(), known, progress);
    progress.check();
    store.saveAnalysis(compared, made);
    return made;
  }

  /// @param title of a story that is begun with them
  private void accept(List<Outcome> arrivals, Optional<String> title) {
    List<Outcome.Accepted> accepted = new ArrayList<>();
    for (Outcome arrival : arrivals) {
      switch (arrival) {
        case Outcome.Accepted a -> accepted.add(a);
        case Outcome.Refused(String name, String reason) -> tell(new Notice.Refused(name, reason));
      }
    }
    List<Outcome.Accepted> fresh = fresh(accepted);
    if (fresh.isEmpty()) {
      publish();
      compare();
      return;
    }
    Story open =
        story != null
            ? story
            : store.create(title.orElseGet(() -> titleFor(fresh.getFirst().report())));
    fresh.forEach(a -> store.add(open.id(), a.report(), a.original()));
    List<Report> reports = new ArrayList<>(open.reports());
    fresh.forEach(a -> reports.add(a.report()));
    Act act = new Act(Act.Sort.ADD_REPORTS, Integer.toString(fresh.size()));
    Optional<Story> before = story == null ? Optional.empty() : Optional.of(open);
    did(new History.Step(act, open.id(), before, Optional.of(open.withReports(reports))));
  }

  /// Those that the story does not hold yet; of the others it says so.
  private List<Outcome.Accepted> fresh(List<Outcome.Accepted> accepted) {
    List<Report> there = new ArrayList<>(story == null ? List.of() : story.reports());
    List<Outcome.Accepted> fresh = new ArrayList<>();
    for (Outcome.Accepted arrival : accepted) {
      int twin = twin(arrival.report(), there);
      if (twin < 0) {
        there.add(arrival.report());
        fresh.add(arrival);
      } else {
        tell(new Notice.Repeated(arrival.report().source().path(), Story.letter(twin)));
      }
    }
    return fresh;
  }

  /// The index of a report with the same text, be it in other bytes; -1 where there is none.
  private static int twin(Report report, List<Report> others) {
    return others.stream().map(Report::text).toList().indexOf(report.text());
  }

  private List<StoryLine> lines() {
    return store.stories().stream()
        .map(s -> new StoryLine(s.id(), s.title(), s.reports(), s.compared(), s.changed()))
        .toList();
  }

  private static String titleFor(Report report) {
    Path file = Path.of(report.source().path()).getFileName();
    return report.metadata().title().map(t -> t.value()).orElseGet(file::toString);
  }

  private void changeReports(Act.Sort sort, String subject, UnaryOperator<List<Report>> how) {
    if (story != null) {
      List<Report> changed = how.apply(story.reports());
      if (!changed.equals(story.reports())) {
        change(sort, subject, story, story.withReports(changed));
      }
    }
  }

  private void change(Act.Sort sort, String subject, Story before, Story after) {
    Act act = new Act(sort, subject);
    did(new History.Step(act, before.id(), Optional.of(before), Optional.of(after)));
  }

  private void did(History.Step step) {
    history = history.with(step);
    apply(step.story(), step.after());
  }

  /// Makes a story what it is to be, on the shelf and on the screen.
  private void apply(StoryId id, Optional<Story> wanted) {
    if (wanted.isEmpty()) {
      store.remove(id);
      if (story == null || story.id().equals(id)) {
        take(null);
      } else {
        lines = lines();
        publish();
      }
      return;
    }
    if (store.story(id).isEmpty()) {
      store.restore(id);
    }
    store.save(wanted.get());
    take(wanted.get());
  }

  /// Shows a story as it is on the shelf, and sees to it that it is compared.
  private void take(@Nullable Story taken) {
    boolean sameReports = story != null && taken != null && story.reports().equals(taken.reports());
    boolean goesOn = sameReports && (running != null || analysis != null);
    story = taken;
    lines = lines();
    if (goesOn) {
      publish();
      return;
    }
    stop();
    analysis = taken == null ? null : analyses.of(taken.reports()).orElse(null);
    if (analysis != null) {
      store.saveComparison(taken.id(), analysis.comparison());
    } else if (taken != null) {
      analysis = store.analysis(taken.id()).orElse(null);
      if (analysis != null) {
        analyses.keep(taken.reports(), analysis);
      }
    }
    publish();
    compare();
  }

  private <T> void run(Notice.Task task, Background.Act<T> act, Consumer<T> then) {
    stop();
    busy = new Step("", -1);
    publish();
    Running[] mine = new Running[1];
    boolean[] ended = new boolean[1];
    mine[0] =
        background.start(
            act,
            step -> {
              if (!ended[0]) {
                busy = step;
                publish();
              }
            },
            outcome -> {
              ended[0] = true;
              end(task, outcome, then);
            });
    if (!ended[0]) {
      running = mine[0];
    }
  }

  private <T> void end(Notice.Task task, Background.Outcome<T> outcome, Consumer<T> then) {
    switch (outcome) {
      case Background.Outcome.Done<T>(T result) -> {
        running = null;
        busy = null;
        then.accept(result);
      }
      case Background.Outcome.Failed<T>(Throwable reason) -> {
        running = null;
        busy = null;
        tell(new Notice.Failed(task, reason(reason)));
        publish();
      }
      case Background.Outcome.Cancelled<T>() -> {
        // Whoever cancelled it has said what comes next.
      }
    }
  }

  private static String reason(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  private void stop() {
    if (running != null) {
      running.cancel();
      running = null;
    }
    busy = null;
  }

  private void tell(Notice notice) {
    List<Notice> longer = new ArrayList<>(notices);
    longer.add(notice);
    notices = longer;
  }

  private void publish() {
    State now = state();
    listeners.forEach(l -> l.accept(now));
  }
}
