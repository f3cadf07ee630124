package org.variorum.desk;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.exchange.Dossier;
import org.variorum.desk.exchange.Opened;
import org.variorum.intake.Intake;
import org.variorum.intake.Outcome;
import org.variorum.intake.web.WebAddress;
import org.variorum.model.Analysis;
import org.variorum.model.Metadata;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Ledger;
import org.variorum.model.mark.Markup;
import org.variorum.model.mark.Merged;
import org.variorum.store.Store;
import org.variorum.store.StoreException;

/// The open story and what can be done to it.
///
/// Every act makes a new [State] and tells the listeners; what a state shows is already on the
/// store. Reports that change are compared again in the background, with the extractions that are
/// still good.
public final class Desk implements AutoCloseable {
  private final Shelf shelf;
  private final Reading reading;
  private final Work work;
  private final Pencil pencil;
  private final Handover handover;

  private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
  private History history = History.EMPTY;
  private List<Notice> notices = List.of();
  private List<StoryLine> lines;
  private @Nullable Kept open;
  private @Nullable Basis basis;
  private @Nullable Analysis analysis;
  private boolean isCurrent;

  public Desk(Store store, Intake intake, Analyser analyser, Background background) {
    this(store, intake, analyser, background, Clock.systemUTC());
  }

  /// @param clock tells when the user did something
  public Desk(Store store, Intake intake, Analyser analyser, Background background, Clock clock) {
    this.shelf = new Shelf(store, analyser);
    this.reading = new Reading(intake);
    this.work = new Work(background, this::publish);
    this.pencil = new Pencil(clock, () -> Optional.ofNullable(open), this::ledger, this::write);
    this.handover =
        new Handover(
            shelf,
            background,
            clock,
            () ->
                Optional.ofNullable(open)
                    .flatMap(k -> Optional.ofNullable(analysis).map(a -> new Handover.Open(k, a))),
            notice -> {
              tell(notice);
              publish();
            });
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
        Optional.ofNullable(open).map(Kept::story),
        open == null ? Markup.NONE : open.markup(),
        Optional.ofNullable(analysis),
        work.busy(),
        new State.Undoable(
            history.last().map(History.Step::act), history.next().map(History.Step::act)),
        notices);
  }

  // What is open.

  /// The file in which the stories are kept.
  public Path place() {
    return shelf.file();
  }

  /// Opens a story that is on the store. A story compared before is shown as it was then.
  public void open(StoryId id) {
    shelf.kept(id).ifPresent(this::take);
  }

  /// Begins a new story: the next reports that are added make it.
  public void begin() {
    take(null);
  }

  // What can be done to a story.

  /// Reads files, and the files of folders, as reports of the open story, or of a new one.
  public void add(List<Path> files) {
    run(
        Notice.Task.ADD,
        p -> Incoming.read(files, reading, p),
        incoming -> {
          incoming.dossiers().forEach(d -> keeping(() -> takeIn(d)));
          if (!incoming.outcomes().isEmpty() || incoming.dossiers().isEmpty()) {
            accept(incoming.outcomes(), Optional.empty());
          }
        });
  }

  /// Opens a story that was handed on, or adds its marks to the story with the same reports.
  private void takeIn(Incoming.Named incoming) {
    switch (incoming.opened()) {
      case Opened.Refused(String reason) -> {
        tell(new Notice.Refused(incoming.name(), reason));
        publish();
      }
      case Opened.Readable readable -> {
        if (!readable.faults().isEmpty()) {
          tell(new Notice.Doubtful(incoming.name(), readable.faults()));
        }
        Dossier dossier = readable.dossier();
        shelf.twin(dossier).ifPresentOrElse(kept -> merge(kept, dossier), () -> keep(dossier));
      }
    }
  }

  private void merge(Kept kept, Dossier dossier) {
    Merged merged = Merged.of(kept.markup(), dossier.markup());
    String title = kept.story().title();
    tell(new Notice.Merged(title, merged.added(), merged.differing()));
    take(kept);
    if (merged.added() > 0) {
      change(new Act(Act.Sort.MERGE_MARKS, title), kept, kept.with(merged.markup()));
    }
  }

  private void keep(Dossier dossier) {
    Kept after = shelf.keep(dossier);
    Act act = new Act(Act.Sort.OPEN_DOSSIER, dossier.story().title());
    did(new History.Step(act, after.id(), Optional.empty(), Optional.of(after)));
  }

  /// Takes a text as a report of the open story, or of a new one. Where the text is a web address, the
  /// page is fetched.
  public void paste(String text) {
    Optional<URI> address = WebAddress.of(text);
    if (address.isPresent()) {
      fetch(address.get(), false);
    } else {
      accept(List.of(reading.paste(text)), Optional.empty());
    }
  }

  /// Fetches the page of an address that was withheld, because the user wants it nevertheless.
  public void fetchNevertheless(Notice.Withheld withheld) {
    dismiss(withheld);
    WebAddress.of(withheld.address()).ifPresent(address -> fetch(address, true));
  }

  private void fetch(URI address, boolean evenPrivate) {
    run(
        Notice.Task.ADD,
        p -> List.of(reading.fetch(address, evenPrivate, p)),
        a -> accept(a, Optional.empty()));
  }

  /// Begins the sample story.
  public void openSample() {
    take(null);
    Sample sample = new Sample(reading);
    run(Notice.Task.ADD, p -> sample.read(), a -> accept(a, Optional.of(sample.title())));
  }

  public void rename(StoryId id, String title) {
    shelf
        .kept(id)
        .filter(k -> !title.isBlank() && !k.story().title().equals(title.strip()))
        .ifPresent(k ->
            change(
                new Act(Act.Sort.RENAME_STORY, k.story().title()),
                k,
                k.with(k.story().withTitle(title.strip()))));
  }

  public void removeStory(StoryId id) {
    shelf
        .kept(id)
        .ifPresent(kept -> {
          String title = kept.story().title();
          tell(new Notice.StoryRemoved(title));
          Act act = new Act(Act.Sort.REMOVE_STORY, title);
          did(new History.Step(act, id, Optional.of(kept), Optional.empty()));
        });
  }

  public void removeReport(ReportId id) {
    if (holds(id)) {
      String letter = letter(id);
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
    if (holds(id)) {
      changeReports(
          Act.Sort.MOVE_REPORT,
          letter(id),
          reports -> {
            List<Report> moved = new ArrayList<>(reports);
            Report report = moved.remove(reports.stream().map(Report::id).toList().indexOf(id));
            moved.add(Math.clamp(index, 0, moved.size()), report);
            return moved;
          });
    }
  }

  public void edit(ReportId id, Metadata metadata) {
    if (holds(id)) {
      changeReports(
          Act.Sort.EDIT_REPORT,
          letter(id),
          reports ->
              reports.stream().map(r -> r.id().equals(id) ? r.withMetadata(metadata) : r).toList());
    }
  }

  /// What can be decided, written and corrected in the open story.
  public Pencil pencil() {
    return pencil;
  }

  /// How the open story is handed on.
  public Handover handover() {
    return handover;
  }

  /// What was said of names in any story.
  public List<Corrected> knownNames() {
    return shelf.knownNames();
  }

  public void undo() {
    history.last().ifPresent(step -> apply(step.story(), step.before(), history.undo()));
  }

  public void redo() {
    history.next().ifPresent(step -> apply(step.story(), step.after(), history.redo()));
  }

  // Comparing.

  /// Compares the open story's reports in the background; does nothing where that is done.
  public void compare() {
    Kept compared = open;
    Basis of = basis;
    if (compared == null || of == null || of.reports().isEmpty() || isCurrent) {
      return;
    }
    run(
        Notice.Task.COMPARE,
        p -> shelf.analyse(compared.story(), of, p),
        made -> {
          shelf.keep(of, made);
          if (of.equals(basis)) {
            analysis = made;
            isCurrent = true;
          }
          lines = shelf.lines();
          publish();
        });
  }

  /// Stops what is being done in the background.
  public void cancel() {
    if (work.isRunning()) {
      work.stop();
      dropEarlier();
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
    // What a window still does while it goes, such as taking a notice away, is nobody's any more.
    listeners.clear();
    work.stop();
    shelf.close();
  }

  /// @param title of a story that is begun with them
  private void accept(List<Outcome> outcomes, Optional<String> title) {
    Arrivals arrivals = Arrivals.of(outcomes, basis == null ? List.of() : basis.reports());
    arrivals.notices().forEach(this::tell);
    List<Outcome.Accepted> fresh = arrivals.fresh();
    if (fresh.isEmpty()) {
      publish();
      compare();
      return;
    }
    keeping(() -> {
      Optional<Kept> before = Optional.ofNullable(open);
      Kept after = shelf.take(before, title, fresh);
      Act act = new Act(Act.Sort.ADD_REPORTS, Integer.toString(fresh.size()));
      did(new History.Step(act, after.id(), before, Optional.of(after)));
    });
  }

  private void changeReports(Act.Sort sort, String subject, UnaryOperator<List<Report>> how) {
    if (open != null) {
      Story story = open.story();
      List<Report> changed = how.apply(story.reports());
      if (!changed.equals(story.reports())) {
        change(new Act(sort, subject), open, open.with(story.withReports(changed)));
      }
    }
  }

  private void write(Act act, Markup markup) {
    if (open != null) {
      change(act, open, open.with(markup));
    }
  }

  private Ledger ledger() {
    return open == null || analysis == null
        ? Ledger.EMPTY
        : Ledger.of(open.story(), analysis.comparison(), open.markup());
  }

  private boolean holds(ReportId id) {
    return open != null && open.story().report(id).isPresent();
  }

  private String letter(ReportId id) {
    return Objects.requireNonNull(open).story().letter(id);
  }

  private void change(Act act, Kept before, Kept after) {
    did(new History.Step(act, before.id(), Optional.of(before), Optional.of(after)));
  }

  private void did(History.Step step) {
    apply(step.story(), step.after(), history.with(step));
  }

  /// Makes a story what it is to be, on the shelf and then on the screen. Where the shelf cannot keep
  /// it, all stays as it was.
  ///
  /// @param after the history once it is so
  private void apply(StoryId id, Optional<Kept> wanted, History after) {
    keeping(() -> {
      wanted.ifPresentOrElse(shelf::put, () -> shelf.remove(id));
      history = after;
      if (wanted.isPresent() || open == null || open.id().equals(id)) {
        take(wanted.orElse(null));
      } else {
        lines = shelf.lines();
        publish();
      }
    });
  }

  /// Does what has to be kept, and says so where it cannot be.
  private void keeping(Runnable act) {
    try {
      act.run();
    } catch (StoreException e) {
      tell(new Notice.Failed(Notice.Task.SAVE, String.valueOf(e.getMessage())));
      publish();
    }
  }

  /// Shows a story as it is on the shelf, and sees to it that it is compared. While only its
  /// corrections changed, the earlier analysis is shown until there is the new one.
  private void take(@Nullable Kept taken) {
    Kept left = open;
    Basis before = basis;
    open = taken;
    basis = taken == null ? null : shelf.basis(taken);
    lines = shelf.lines();
    boolean same = left != null && taken != null && left.id().equals(taken.id());
    if (same && Objects.equals(before, basis) && (work.isRunning() || isCurrent)) {
      publish();
      return;
    }
    work.stop();
    boolean sameReports =
        same && before != null && basis != null && before.reports().equals(basis.reports());
    Analysis earlier = sameReports ? analysis : null;
    analysis =
        taken == null || basis == null ? null : shelf.analysis(taken.id(), basis).orElse(null);
    isCurrent = analysis != null;
    analysis = isCurrent ? analysis : earlier;
    publish();
    compare();
  }

  /// Shows no analysis of earlier corrections where no new one is being made.
  private void dropEarlier() {
    if (!isCurrent) {
      analysis = null;
    }
  }

  private <T> void run(Notice.Task task, Background.Act<T> act, Consumer<T> then) {
    work.run(
        act,
        then,
        reason -> {
          dropEarlier();
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
