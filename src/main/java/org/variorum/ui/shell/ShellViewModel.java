package org.variorum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.desk.Act;
import org.variorum.desk.Background;
import org.variorum.desk.Desk;
import org.variorum.desk.Notice;
import org.variorum.desk.State;
import org.variorum.desk.StoryLine;
import org.variorum.model.Comparison;
import org.variorum.model.Language;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Markup;
import org.variorum.model.reason.Reason;
import org.variorum.ui.kit.ActWords;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.ReportName;
import org.variorum.ui.kit.Sight;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.kit.Trace;

/// What the window says around the views, and the acts of its tool bar.
public final class ShellViewModel {
  private static final String OPEN = "story";

  private final Desk desk;
  private final Focus focus;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();

  public ShellViewModel(Desk desk, Focus focus, Texts texts) {
    this.desk = desk;
    this.focus = focus;
    this.texts = texts;
    desk.listen(this::show);
  }

  private void show(State now) {
    // Progress alone changes nothing of what is read.
    boolean isNew =
        state.get() == null
            || !state.get().story().equals(now.story())
            || !state.get().analysis().equals(now.analysis())
            || !state.get().markup().equals(now.markup());
    if (isNew) {
      focus.show(now.story(), now.analysis(), now.markup());
    }
    Optional<StoryId> before =
        Optional.ofNullable(state.get()).flatMap(State::story).map(Story::id);
    state.set(now);
    // At once, since not every end of a program is one that it hears of.
    if (now.story().isPresent() && !now.story().map(Story::id).equals(before)) {
      keepOpen();
    }
  }

  /// Opens the story that was open when the window was last closed.
  void reopen() {
    Optional<String> last = desk.setting(OPEN);
    state().stories().stream()
        .map(StoryLine::id)
        .filter(id -> last.filter(Long.toString(id.value())::equals).isPresent())
        .findFirst()
        .ifPresent(desk::open);
  }

  /// Remembers which story is open.
  void keepOpen() {
    desk.set(OPEN, state().story().map(s -> Long.toString(s.id().value())).orElse(""));
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  State state() {
    return state.get();
  }

  Desk desk() {
    return desk;
  }

  Focus focus() {
    return focus;
  }

  /// Makes a story of files that the program was asked to open; dossiers come with theirs.
  void openFiles(List<Path> files) {
    desk.begin();
    add(files);
  }

  void add(List<Path> files) {
    if (!files.isEmpty()) {
      desk.add(files);
    }
  }

  void paste(String text) {
    if (!text.isBlank()) {
      desk.paste(text);
    }
  }

  String windowTitle() {
    return state()
        .story()
        .map(s -> texts.get("window.title", s.title()))
        .orElse(texts.get("app.name"));
  }

  /// Takes the last act back, and goes to what it was done to.
  void undo() {
    follow(desk::undo);
  }

  /// Does again what was taken back, and goes to what it is done to.
  void redo() {
    follow(desk::redo);
  }

  private void follow(Runnable act) {
    Sight before = focus.sight();
    Markup from = state().markup();
    act.run();
    Trace.changed(before, focus.sight(), from, state().markup()).ifPresent(focus::choose);
  }

  /// What undo would do: "Undo remove report B".
  Optional<String> undoName() {
    return state().undoable().undo().map(act -> texts.get("undo.name", named(act)));
  }

  Optional<String> redoName() {
    return state().undoable().redo().map(act -> texts.get("redo.name", named(act)));
  }

  private String named(Act act) {
    String called = ActWords.of(act.on(), texts);
    String on = act.on() instanceof Act.On.Inside ? texts.running(called) : called;
    return switch (act.sort()) {
      case OPEN_DOSSIER -> texts.get("act.open_dossier", on);
      case MERGE_MARKS -> texts.get("act.merge_marks", on);
      case ADD_REPORTS -> texts.get("act.add_reports", Integer.parseInt(on));
      case DECIDE -> texts.get("act.decide", on);
      case TAKE_DECISION_BACK -> texts.get("act.take_decision_back", on);
      case NOTE -> texts.get("act.note", on);
      case TAG -> texts.get("act.tag", on);
      case EVIDENCE -> texts.get("act.evidence", on);
      case MARK -> texts.get("act.mark", on);
      case REMOVE_MARK -> texts.get("act.remove_mark", on);
      case ATTACH -> texts.get("act.attach", on);
      case CORRECT -> texts.get("act.correct", on);
      case TAKE_CORRECTION_BACK -> texts.get("act.take_correction_back", on);
      case REMOVE_REPORT -> texts.get("act.remove_report", on);
      case MOVE_REPORT -> texts.get("act.move_report", on);
      case EDIT_REPORT -> texts.get("act.edit_report", on);
      case NEW_VERSION -> texts.get("act.new_version", on);
      case BRING_BACK -> texts.get("act.bring_back", on);
      case LEAVE_OUT -> texts.get("act.leave_out", on);
      case RENAME_STORY -> texts.get("act.rename_story", on);
      case REMOVE_STORY -> texts.get("act.remove_story", on);
      case BRING_STORY_BACK -> texts.get("act.bring_story_back", on);
      case TAG_STORY -> texts.get("act.tag_story", on);
      case ARCHIVE_STORY -> texts.get("act.archive_story", on);
      case UNARCHIVE_STORY -> texts.get("act.unarchive_story", on);
      case MERGE_STORIES -> texts.get("act.merge_stories", on);
    };
  }

  /// What is going on in the background, in words.
  String doing(Background.Step step) {
    return texts.named("doing", step.doing().sort(), step.doing().subject());
  }

  /// How things stand while nothing is going on.
  String summary() {
    Optional<Story> story = state().story();
    if (story.isEmpty()) {
      return "";
    }
    int reports = story.get().reports().size();
    return state()
        .analysis()
        .map(a -> {
          Comparison comparison = a.comparison();
          return texts.get(
              "status.summary",
              reports,
              comparison.findings().size(),
              focus.sight().ledger().undecided(comparison));
        })
        .orElseGet(() -> texts.get("status.reports", reports));
  }

  String told(Notice notice) {
    return switch (notice) {
      case Notice.Refused(String name, Reason reason) ->
          texts.get("notice.refused", named(name), texts.say(reason));
      case Notice.Withheld(String address) -> texts.get("notice.withheld", address);
      case Notice.Repeated(String name, String letter) ->
          texts.get("notice.repeated", named(name), letter);
      case Notice.NewVersion offer ->
          texts.get(
              offer.isSameAddress() ? "version.address" : "version.text",
              named(offer.name()),
              offer.letter());
      case Notice.StoryRemoved(String title) -> texts.get("notice.story-removed", title);
      case Notice.ReportRemoved(String letter) -> texts.get("notice.report-removed", letter);
      case Notice.Exported(String file) -> texts.get("notice.exported", file);
      case Notice.Doubtful(String name, List<Reason> faults) ->
          texts.get(
              "notice.doubtful",
              shortened(name),
              faults.stream().map(texts::say).collect(Collectors.joining(" ")));
      case Notice.Merged(String title, int added, int differing) ->
          texts.get("notice.merged", title, added, differing);
      case Notice.OnlyToRead(String file) -> texts.get("notice.only-to-read", file);
      case Notice.Shared(String file) -> texts.get("notice.shared", file);
      case Notice.LanguageDamaged(Language language) ->
          texts.get("notice.language", language.name(texts.locale()).orElse(language.code()));
      case Notice.Watched(String folder, boolean isOn) ->
          texts.get(isOn ? "watch.on" : "watch.off", shortened(folder));
      case Notice.NewFiles(String folder, List<Path> files) ->
          texts.get("watch.files", files.size(), shortened(folder));
      case Notice.FolderGone(String folder) -> texts.get("watch.gone", folder);
      case Notice.Failed(Notice.Task task, Reason reason) ->
          texts.named("failed", task) + " " + texts.say(reason);
    };
  }

  /// Whether the notice tells of something that undo takes back.
  static boolean isUndoable(Notice notice) {
    return switch (notice) {
      case Notice.StoryRemoved _, Notice.ReportRemoved _ -> true;
      case Notice.Refused _,
          Notice.Withheld _,
          Notice.Repeated _,
          Notice.NewVersion _,
          Notice.Failed _,
          Notice.Exported _,
          Notice.Doubtful _,
          Notice.OnlyToRead _,
          Notice.Shared _,
          Notice.LanguageDamaged _,
          Notice.Merged _,
          Notice.Watched _,
          Notice.NewFiles _,
          Notice.FolderGone _ ->
          false;
    };
  }

  /// Whether the notice goes by itself after a while.
  static boolean isPassing(Notice notice) {
    return isUndoable(notice) || notice instanceof Notice.Watched;
  }

  private String named(String path) {
    return new ReportName(shortened(path)).in(texts);
  }

  /// Whether the notice waits for an answer of the user.
  private static boolean isAsking(Notice notice) {
    return notice instanceof Notice.NewVersion
        || notice instanceof Notice.NewFiles
        || notice instanceof Notice.Withheld;
  }

  /// Takes the notices away that only tell something.
  ///
  /// @return whether there were any
  boolean dismissTold() {
    List<Notice> told =
        state().notices().stream().filter(n -> !isAsking(n) && !isPassing(n)).toList();
    told.forEach(desk::dismiss);
    return !told.isEmpty();
  }

  private static String shortened(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
