package org.variorum.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Analysis;
import org.variorum.model.Report;
import org.variorum.model.mark.Ledger;
import org.variorum.model.mark.Markup;
import org.variorum.store.StoreException;

/// What lies open on the desk: a story, what was found in it, what was done to it, and what is being
/// done. Every change of it is on the shelf before it is told.
final class Table {
  private final Shelf shelf;
  private final Work work;

  private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
  private Runnable afterwards = () -> {};
  private History history = History.EMPTY;
  private List<Notice> notices;
  private List<StoryLine> lines;
  private @Nullable Kept open;
  private @Nullable Basis basis;
  private @Nullable Analysis analysis;
  private boolean isCurrent;

  Table(Shelf shelf, Background background) {
    this.shelf = shelf;
    this.work = new Work(background, this::publish);
    this.lines = shelf.lines();
    this.notices = shelf.notices();
  }

  /// Tells the listener the state now, and every state that follows.
  void listen(Consumer<State> listener) {
    listeners.add(listener);
    listener.accept(state());
  }

  State state() {
    return new State(
        lines,
        open().map(Kept::story),
        open().map(Kept::markup).orElse(Markup.NONE),
        analysis(),
        work.busy(),
        new State.Undoable(
            history.last().map(History.Step::act), history.next().map(History.Step::act)),
        notices);
  }

  /// The open story; empty where none is.
  Optional<Kept> open() {
    return Optional.ofNullable(open);
  }

  /// What was found in it; empty where it is not compared.
  Optional<Analysis> analysis() {
    return Optional.ofNullable(analysis);
  }

  /// The reports of the open story, which is what it is compared by.
  List<Report> reports() {
    return basis == null ? List.of() : basis.reports();
  }

  /// The marks of the open story with its findings.
  Ledger ledger() {
    return open == null || analysis == null
        ? Ledger.EMPTY
        : Ledger.of(open.story(), analysis.comparison(), open.markup());
  }

  // What is said.

  void tell(Notice notice) {
    List<Notice> longer = new ArrayList<>(notices);
    longer.add(notice);
    notices = longer;
  }

  void dismiss(Notice notice) {
    untell(notice);
    publish();
  }

  /// As `dismiss`, without telling anybody yet.
  void untell(Notice notice) {
    notices = notices.stream().filter(n -> n != notice).toList();
  }

  void publish() {
    State now = state();
    listeners.forEach(l -> l.accept(now));
    afterwards.run();
  }

  /// @param act is done after every change, after those that were given before
  void afterwards(Runnable act) {
    Runnable before = afterwards;
    afterwards =
        () -> {
          before.run();
          act.run();
        };
  }

  // What is done, and undone.

  /// Makes of a story what came of an act, which undo then takes back.
  void change(Act act, Kept before, Kept after) {
    did(new History.Step(act, before.id(), Optional.of(before), Optional.of(after)));
  }

  /// As `change`, for a step from nothing or to nothing.
  void did(History.Step step) {
    apply(step, history.with(step));
  }

  void undo() {
    history.last().ifPresent(step -> apply(step.undone(), history.undo()));
  }

  void redo() {
    history.next().ifPresent(step -> apply(step, history.redo()));
  }

  /// Makes stories what they are to be, on the shelf and then on the screen. Where the shelf cannot
  /// keep it, all stays as it was. A story that is not read now, and reads as it did, is not opened.
  ///
  /// @param after the history once it is so
  private void apply(History.Step step, History after) {
    keeping(() -> {
      List<History.Change> changes = new ArrayList<>(step.others());
      changes.add(step.change());
      shelf.make(changes);
      history = after;
      Optional<Kept> wanted = step.change().after();
      if (open != null && !isOpen(step) && (wanted.isEmpty() || isSame(step.change()))) {
        lines = shelf.lines();
        publish();
      } else {
        take(wanted.orElse(null));
      }
    });
  }

  private boolean isOpen(History.Step step) {
    return open != null
        && (step.change().story().equals(open.id())
            || step.others().stream().anyMatch(c -> c.story().equals(open.id())));
  }

  private static boolean isSame(History.Change change) {
    return change.before().isPresent()
        && change.after().isPresent()
        && change.before().get().readsAs(change.after().get());
  }

  /// Does what has to be kept, and says so where it cannot be.
  void keeping(Runnable act) {
    try {
      act.run();
    } catch (StoreException e) {
      tell(new Notice.Failed(Notice.Task.SAVE, e.reason()));
      publish();
    }
  }

  /// Shows a story as it is on the shelf, and sees to it that it is compared. While only its
  /// corrections changed, the earlier analysis is shown until there is the new one.
  void take(@Nullable Kept taken) {
    Kept left = open;
    Basis before = basis;
    open = taken;
    basis = taken == null ? null : shelf.basis(taken);
    boolean same = left != null && taken != null && left.id().equals(taken.id());
    if (taken != null && !same) {
      shelf.opened(taken.id());
    }
    if (same && Objects.equals(before, basis) && (work.isRunning() || isCurrent)) {
      list();
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
    list();
    publish();
    compare();
  }

  /// Closes the story that lies open and forgets what was done: all stories may be others now.
  void clear() {
    history = History.EMPTY;
    take(null);
  }

  /// Lists the stories, with how the open one stands.
  private void list() {
    if (open != null && isCurrent && analysis != null) {
      shelf.undecided(open.id(), ledger().undecided(analysis.comparison()));
    }
    lines = shelf.lines();
  }

  // What goes on in the background.

  /// Compares the open story's reports in the background; does nothing where that is done.
  void compare() {
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
          list();
          publish();
        });
  }

  /// Does something in the background, instead of what is being done there.
  <T> void run(Notice.Task task, Background.Act<T> act, Consumer<T> then) {
    work.run(
        act,
        then,
        reason -> {
          dropEarlier();
          tell(new Notice.Failed(task, reason));
          publish();
        });
  }

  /// Stops what is being done in the background.
  void cancel() {
    if (work.isRunning()) {
      work.stop();
      dropEarlier();
      publish();
    }
  }

  /// Tells none of those anything any more who listen now.
  void forgetListeners() {
    listeners.clear();
  }

  /// Tells nobody anything any more.
  void close() {
    // What a window still does while it goes, such as taking a notice away, is nobody's any more.
    listeners.clear();
    afterwards = () -> {};
    work.stop();
  }

  /// Shows no analysis of earlier corrections where no new one is being made.
  private void dropEarlier() {
    if (!isCurrent) {
      analysis = null;
    }
  }
}
