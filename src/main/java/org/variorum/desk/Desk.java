package org.variorum.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.model.Analysis;
import org.variorum.model.Metadata;
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
  private final Shelf shelf;
  private final Reading reading;
  private final Work work;

  private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
  private History history = History.EMPTY;
  private List<Notice> notices = List.of();
  private List<StoryLine> lines;
  private @Nullable Story story;
  private @Nullable Analysis analysis;

  public Desk(Store store, Intake intake, Analyser analyser, Background background) {
    this.shelf = new Shelf(store, analyser);
    this.reading = new Reading(intake);
    this.work = new Work(background, this::publish);
    this.lines = shelf.lines();
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
        work.busy(),
        new State.Undoable(
            history.last().map(History.Step::act), history.next().map(History.Step::act)),
        notices);
  }

  // What is open.

  /// Opens a story that is on the store. A story compared before is shown as it was then.
  public void open(StoryId id) {
    shelf.story(id).ifPresent(this::take);
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
    shelf
        .story(id)
        .filter(s -> !title.isBlank() && !s.title().equals(title.strip()))
        .ifPresent(s -> change(Act.Sort.RENAME_STORY, s.title(), s, s.withTitle(title.strip())));
  }

  public void removeStory(StoryId id) {
    shelf
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
        p -> shelf.analyse(compared, p),
        made -> {
          shelf.keep(compared, made);
          if (story != null && story.id().equals(id)) {
            analysis = made;
          }
          lines = shelf.lines();
          publish();
        });
  }

  /// Stops what is being done in the background.
  public void cancel() {
    if (work.isRunning()) {
      work.stop();
      publish();
    }
  }

  public void dismiss(Notice notice) {
    notices = notices.stream().filter(n -> n != notice).toList();
    publish();
  }

  /// What the user last chose, by name: theme, window, text size.
  public Optional<String> setting(String key) {
    return shelf.setting(key);
  }

  public void set(String key, String value) {
    shelf.set(key, value);
  }

  @Override
  public void close() {
    work.stop();
    shelf.close();
  }

  /// @param title of a story that is begun with them
  private void accept(List<Outcome> outcomes, Optional<String> title) {
    Arrivals arrivals = Arrivals.of(outcomes, story == null ? List.of() : story.reports());
    arrivals.notices().forEach(this::tell);
    List<Outcome.Accepted> fresh = arrivals.fresh();
    if (fresh.isEmpty()) {
      publish();
      compare();
      return;
    }
    Story open =
        story != null
            ? story
            : shelf.create(title.orElseGet(() -> titleFor(fresh.getFirst().report())));
    fresh.forEach(a -> shelf.add(open.id(), a));
    List<Report> reports = new ArrayList<>(open.reports());
    fresh.forEach(a -> reports.add(a.report()));
    Act act = new Act(Act.Sort.ADD_REPORTS, Integer.toString(fresh.size()));
    Optional<Story> before = story == null ? Optional.empty() : Optional.of(open);
    did(new History.Step(act, open.id(), before, Optional.of(open.withReports(reports))));
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
      shelf.remove(id);
      if (story == null || story.id().equals(id)) {
        take(null);
      } else {
        lines = shelf.lines();
        publish();
      }
      return;
    }
    shelf.put(wanted.get());
    take(wanted.get());
  }

  /// Shows a story as it is on the shelf, and sees to it that it is compared.
  private void take(@Nullable Story taken) {
    boolean sameReports = story != null && taken != null && story.reports().equals(taken.reports());
    boolean goesOn = sameReports && (work.isRunning() || analysis != null);
    story = taken;
    lines = shelf.lines();
    if (goesOn) {
      publish();
      return;
    }
    work.stop();
    analysis = taken == null ? null : shelf.analysis(taken).orElse(null);
    publish();
    compare();
  }

  private <T> void run(Notice.Task task, Background.Act<T> act, Consumer<T> then) {
    work.run(
        act,
        then,
        reason -> {
          tell(new Notice.Failed(task, reason));
          publish();
        });
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
