package org.variorum.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.variorum.intake.Intake;
import org.variorum.intake.web.WebAddress;
import org.variorum.model.Metadata;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.VaguePolicy;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Markup;
import org.variorum.store.Store;
import org.variorum.store.Whereabouts;

/// The open story and what can be done to it.
///
/// Every act makes a new [State] and tells the listeners; what a state shows is already on the
/// store. Reports that change are compared again in the background, with the extractions that are
/// still good.
public final class Desk implements AutoCloseable {
  private final Shelf shelf;
  private final Table table;
  private final Adding adding;
  private final Pencil pencil;
  private final Handover handover;
  private final Library library;
  private final Finder finder;
  private final Safekeeping safekeeping;
  private final Watching watching;
  private final Languages languages;

  public Desk(Store store, Intake intake, Analyser analyser, Background background) {
    this(store, intake, analyser, background, Clock.systemUTC());
  }

  /// @param clock tells when the user did something
  public Desk(Store store, Intake intake, Analyser analyser, Background background, Clock clock) {
    this(store, new Means(intake, analyser), background, clock);
  }

  /// @param clock tells when the user did something
  public Desk(Store store, Means means, Background background, Clock clock) {
    this.shelf = new Shelf(store, means.analyser(), means.installer());
    this.table = new Table(shelf, background);
    this.languages = new Languages(means.installer(), table, background.beside());
    ReportReader reader = new ReportReader(means.intake());
    this.adding = new Adding(shelf, reader, table);
    this.watching = new Watching(shelf, table, adding, reader, background.beside());
    this.pencil = new Pencil(clock, table::open, table::ledger, this::write);
    this.handover =
        new Handover(
            shelf,
            background,
            clock,
            () -> table.open().flatMap(k -> table.analysis().map(a -> new Handover.Open(k, a))),
            notice -> {
              table.tell(notice);
              table.publish();
            });
    this.safekeeping = new Safekeeping(shelf, table, background.beside(), clock);
    this.library = new Library(shelf, table);
    this.finder =
        new Finder(
            shelf,
            background.beside(),
            reason -> {
              table.tell(new Notice.Failed(Notice.Task.SEARCH, reason));
              table.publish();
            });
  }

  /// Tells the listener the state now, and every state that follows.
  public void listen(Consumer<State> listener) {
    table.listen(listener);
  }

  /// Tells none of those anything any more who listen now: the screen is built anew.
  public void forgetListeners() {
    table.forgetListeners();
    languages.forgetListeners();
  }

  public State state() {
    return table.state();
  }

  // What is open.

  /// How the stories get to another folder.
  public Relocation relocation() {
    return new Relocation(Whereabouts.ofThisMachine(), place());
  }

  /// The file in which the stories are kept.
  public Path place() {
    return shelf.file();
  }

  /// Opens a story that is on the store. A story compared before is shown as it was then.
  public void open(StoryId id) {
    shelf.kept(id).ifPresent(table::take);
  }

  /// Begins a new story: the next reports that are added make it.
  public void begin() {
    table.take(null);
  }

  // What can be added.

  /// Reads files, and the files of folders, as reports of the open story, or of a new one.
  public void add(List<Path> files) {
    adding.files(files);
  }

  /// Takes a text as a report of the open story, or of a new one. Where the text is a web address, the
  /// page is fetched.
  public void paste(String text) {
    adding.text(text);
  }

  /// Fetches the page of an address that was withheld, because the user wants it nevertheless.
  public void fetchNevertheless(Notice.Withheld withheld) {
    dismiss(withheld);
    WebAddress.of(withheld.address()).ifPresent(address -> adding.fetch(address, true));
  }

  /// Takes what was offered as another version of a report as that.
  public void takeVersion(Notice.NewVersion offer) {
    dismiss(offer);
    adding.version(offer);
  }

  /// Takes what was offered as another version of a report as a report of its own.
  public void addBeside(Notice.NewVersion offer) {
    dismiss(offer);
    adding.beside(offer);
  }

  /// Begins the sample story.
  public void openSample() {
    adding.sample();
  }

  // What can be done to a story.

  public void removeReport(ReportId id) {
    letter(id)
        .ifPresent(letter -> {
          table.tell(new Notice.ReportRemoved(letter));
          changeReports(
              new Act(Act.Sort.REMOVE_REPORT, letter),
              reports -> reports.stream().filter(r -> !r.id().equals(id)).toList());
        });
  }

  /// Moves a report to a place among the others.
  ///
  /// @param index from 0, as it is to be afterwards
  public void move(ReportId id, int index) {
    letter(id)
        .ifPresent(letter ->
            changeReports(
                new Act(Act.Sort.MOVE_REPORT, letter),
                reports -> {
                  List<Report> moved = new ArrayList<>(reports);
                  Report report =
                      moved.remove(reports.stream().map(Report::id).toList().indexOf(id));
                  moved.add(Math.clamp(index, 0, moved.size()), report);
                  return moved;
                }));
  }

  public void edit(ReportId id, Metadata metadata) {
    letter(id)
        .ifPresent(letter ->
            changeReports(
                new Act(Act.Sort.EDIT_REPORT, letter),
                reports ->
                    reports.stream()
                        .map(r -> r.id().equals(id) ? r.withMetadata(metadata) : r)
                        .toList()));
  }

  /// Brings a piece that was left out of a report's original into its text, or takes it out again.
  ///
  /// @param piece its index among those that were left out
  public void bringBack(ReportId id, int piece, boolean back) {
    letter(id)
        .ifPresent(letter ->
            changeReports(
                new Act(back ? Act.Sort.BRING_BACK : Act.Sort.LEAVE_OUT, letter),
                reports ->
                    reports.stream()
                        .map(r -> r.id().equals(id) ? r.with(piece, back) : r)
                        .toList()));
  }

  /// What can be decided, written and corrected in the open story.
  public Pencil pencil() {
    return pencil;
  }

  /// How the open story is handed on.
  public Handover handover() {
    return handover;
  }

  /// What can be done with any of the stories.
  public Library library() {
    return library;
  }

  /// How all stories are searched.
  public Finder finder() {
    return finder;
  }

  /// What was said of names in any story.
  public List<Corrected> knownNames() {
    return shelf.knownNames();
  }

  /// Whole copies of all stories, and the way back to one.
  public Safekeeping safekeeping() {
    return safekeeping;
  }

  /// The folder whose new files are offered for the open story.
  public Watching watching() {
    return watching;
  }

  /// The languages that are read beside English.
  public Languages languages() {
    return languages;
  }

  public void undo() {
    table.undo();
  }

  public void redo() {
    table.redo();
  }

  /// Compares the open story's reports in the background; does nothing where that is done.
  public void compare() {
    table.compare();
  }

  /// Stops what is being done in the background.
  public void cancel() {
    table.cancel();
  }

  public void dismiss(Notice notice) {
    table.dismiss(notice);
  }

  /// What vague numbers stand for.
  public VaguePolicy policy() {
    return shelf.policy();
  }

  /// Has vague numbers stand for other ones. The open story is compared anew at once, every other one
  /// when it is opened.
  public void setPolicy(VaguePolicy policy) {
    shelf.setPolicy(policy);
    table.open().ifPresent(table::take);
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
    table.close();
    watching.close();
    shelf.close();
  }

  private void changeReports(Act act, UnaryOperator<List<Report>> how) {
    table
        .open()
        .ifPresent(kept -> {
          Story story = kept.story();
          List<Report> changed = how.apply(story.reports());
          if (!changed.equals(story.reports())) {
            table.change(act, kept, kept.with(story.withReports(changed)));
          }
        });
  }

  private void write(Act act, Markup markup) {
    table.open().ifPresent(kept -> table.change(act, kept, kept.with(markup)));
  }

  /// The letter of a report of the open story; empty where it holds no such report.
  private Optional<String> letter(ReportId id) {
    return table
        .open()
        .map(Kept::story)
        .filter(story -> story.report(id).isPresent())
        .map(story -> story.letter(id));
  }
}
