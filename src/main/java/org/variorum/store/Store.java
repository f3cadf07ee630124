package org.variorum.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.variorum.model.Analysis;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Corrected;
import org.variorum.model.mark.Corrections;
import org.variorum.model.mark.Markup;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.StoreText;
import org.variorum.model.reason.Term;

/// Stories, their reports, and what was derived from them, in one file.
///
/// What a method has done is on the disk when it returns, and survives the death of the program.
/// A method that throws has changed nothing. Methods may be called from any thread; one runs at a
/// time. All of them throw `StoreException` where the disk or the file fails, and
/// `IllegalArgumentException` where they are given a story or a report that the store does not hold.
public final class Store implements AutoCloseable {
  /// How long removed stories and reports are kept for undo.
  private static final Duration KEPT_AFTER_REMOVAL = Duration.ofDays(30);

  final Database database;
  private final Formats formats;
  private final Clock clock;
  private final Backups backups;
  private final Analyses analyses;

  private Store(Database database, Formats formats, Clock clock, Backups backups) {
    this.database = database;
    this.formats = formats;
    this.clock = clock;
    this.backups = backups;
    this.analyses = new Analyses(formats, clock);
  }

  /// Opens a store, and makes its folders and the file where they are missing. A store of an earlier
  /// form is brought to the present one. A comparison that another version of this program kept does
  /// not fit any more, since its rules may have been others.
  ///
  /// @throws StoreException if the file cannot be used: it is open in another program, of a later
  ///     form, no store, or cannot be written
  public static Store open(Path file) {
    return open(file, programVersion());
  }

  /// Opens a store for a program whose analysis has a version: a comparison that was kept by an
  /// analysis of another version no longer fits.
  ///
  /// @throws StoreException as `open(Path)`
  public static Store open(Path file, String analysis) {
    return open(file, analysis, Migration.all(), Clock.systemUTC());
  }

  /// Opens a store to read it, as `openToRead(Path, String)` with the version of this program.
  public static Store openToRead(Path file) {
    return openToRead(file, programVersion());
  }

  /// Opens a store that is there to read it, also while another program has it open. Nothing is
  /// written, not even a store of an earlier form brought to the present one.
  ///
  /// @throws StoreException if the file is no store of the present form, or cannot be read
  public static Store openToRead(Path file, String analysis) {
    Database database = Database.openToRead(file);
    try {
      new Migrator(Migration.all(), database.trouble()).requireMigrated(database);
      Clock clock = Clock.systemUTC();
      Backups backups = new Backups(database, Migration.all(), clock);
      return new Store(database, Formats.of(analysis), clock, backups);
    } catch (RuntimeException | Error e) {
      database.close();
      throw e;
    }
  }

  static Store open(Path file, String analysis, List<Migration> steps, Clock clock) {
    Database database = Database.open(file);
    try {
      if (database.wasCutOff()) {
        lookThrough(database);
      }
      Instant now = clock.instant();
      Backups backups = new Backups(database, steps, clock);
      Migrator migrator = new Migrator(steps, database.trouble());
      if (migrator.isDue(database)) {
        backups.make(Backup.Cause.UPDATE, done -> {});
      }
      migrator.migrate(database, now);
      Formats formats = Formats.of(analysis);
      database.transact(h -> {
        int gone = new StoryTable(h).purge(now.minus(KEPT_AFTER_REMOVAL));
        if (gone > 0) {
          new SearchIndex(h, formats).forget();
        }
        return gone;
      });
      return new Store(database, formats, clock, backups);
    } catch (RuntimeException | Error e) {
      database.close();
      throw e;
    }
  }

  /// Until the file was found sound, also where looking through it fails, the next start looks too.
  private static void lookThrough(Database database) {
    database.doubt();
    if (!database.transact(h -> new Inspection(h).damage()).isEmpty()) {
      throw database.trouble().damaged();
    }
    database.trust();
  }

  /// Whether nothing can be changed.
  public boolean isToRead() {
    return database.isToRead();
  }

  /// Whether the file is on another computer, or shared with one, where the locks that keep two
  /// programs apart cannot be relied on.
  public boolean isShared() {
    return database.fileSystem().isShared();
  }

  /// Whole copies of the store as it was, and the way back to them.
  public Backups backups() {
    return backups;
  }

  /// Where the stories are kept.
  public Path file() {
    return database.trouble().file();
  }

  /// The file for a user who names none, in this platform's usual folder for a program's data.
  public static Path usualFile() {
    return UsualFile.ofThisMachine().path();
  }

  /// The stories that are not removed, latest changed first.
  public List<StorySummary> stories() {
    return library().stories();
  }

  /// How the stories are filed and listed.
  public Library library() {
    return new Library(database, formats, clock, analyses::isCompared);
  }

  /// Makes a story without reports.
  public Story create(String title) {
    Utf8.require(StoreText.TITLE.of(), title);
    database.requireWritable();
    StoryId id = database.transact(h -> new StoryTable(h).create(title, clock.instant()));
    return new Story(id, title, List.of());
  }

  /// A story with the reports that it lists; empty where it was removed or never was.
  public Optional<Story> story(StoryId id) {
    return database.transact(h -> new StoryTable(h).story(id));
  }

  /// The kept extractions of a story's reports with its kept comparison. Empty where one of them is
  /// missing or of an earlier form, and where the comparison was made from other reports, another
  /// order, other metadata, other extractions or by an analysis of another version.
  public Optional<Analysis> analysis(StoryId id) {
    return database.transact(h -> analyses.read(h, id));
  }

  /// The kept extractions of the reports that a story lists, as far as they can still be read. Each
  /// says what it was made with: whether that is still good is for the caller to tell.
  public Map<ReportId, Extraction> extractions(StoryId id) {
    return database.transact(h -> analyses.extractions(h, id));
  }

  /// Keeps a story's title, the order and metadata of its reports, and which pieces that were left
  /// out of them are in their texts. A report that the story no longer lists is removed, but kept for
  /// undo: saving an earlier story brings it back. Sources are never changed, nor texts otherwise.
  ///
  /// @throws IllegalArgumentException if a report was never added, or was read as another text
  public void save(Story story) {
    Utf8.require(StoreText.TITLE.of(), story.title());
    database.change(h -> {
      StoryTable stories = new StoryTable(h);
      stories.require(story.id());
      if (stories.story(story.id()).filter(story::equals).isPresent()) {
        return;
      }
      Instant now = clock.instant();
      stories.title(story.id(), story.title());
      ReportTable reports = new ReportTable(h, story.id().value());
      Map<ReportId, Look> before = reports.looks();
      reports.arrange(story.reports(), now);
      new Changes(before, story.reports())
          .log(new LogTable(h, story.id().value()), programVersion(), now);
      stories.changed(story.id(), now);
    });
  }

  /// Appends a report to a story, with the bytes that it was read from.
  ///
  /// @throws IllegalArgumentException if the story lists the report already, or the bytes do not have
  ///     the hash that the report's source gives
  /// @throws StoreException if the text cannot be kept exactly
  public void add(StoryId id, Report report, byte[] original) {
    Utf8.require(StoreText.TEXT_OF.of(Term.words(report.source().path())), report.text());
    if (!Sha256.of(original).equals(report.source().sha256())) {
      throw new IllegalArgumentException("not the bytes of report " + report.id().value());
    }
    database.change(h -> {
      StoryTable stories = new StoryTable(h);
      stories.require(id);
      new ReportTable(h, id.value()).append(report, original);
      new LogTable(h, id.value())
          .append(
              LogTable.Act.ADDED,
              report.id(),
              Optional.of(report),
              programVersion(),
              clock.instant());
      stories.changed(id, clock.instant());
    });
  }

  /// The bytes that a report was read from, also of a removed one.
  ///
  /// @throws IllegalArgumentException if the story does not hold the report
  public byte[] original(StoryId id, ReportId report) {
    return database
        .transact(h -> new ReportTable(h, id.value()).original(report))
        .orElseThrow(() -> unknown(id, report));
  }

  /// Keeps what was found in one report, in the place of what was kept before. The report may be
  /// removed already: undo then brings both back.
  public void saveExtraction(StoryId id, Extraction extraction) {
    database.change(h -> {
      analyses.write(h, id, extraction);
    });
  }

  /// Keeps a comparison as made from the story and the extractions that are kept now. Where these may
  /// have changed since the comparison was begun, `saveAnalysis` is the one to use.
  public void saveComparison(StoryId id, Comparison comparison) {
    database.change(h -> {
      new StoryTable(h).require(id);
      analyses.write(h, id, comparison);
    });
  }

  /// Keeps an analysis that was made without corrections, as `saveAnalysis(Story, Corrections,
  /// Analysis)`.
  public void saveAnalysis(Story made, Analysis analysis) {
    saveAnalysis(made, Corrections.NONE, analysis);
  }

  /// Keeps the extractions and the comparison of a story as it was when they were made. Where the
  /// story or its corrections are others by now, the comparison waits until undo makes it fit again.
  public void saveAnalysis(Story made, Corrections corrections, Analysis analysis) {
    database.change(h -> {
      new StoryTable(h).require(made.id());
      analyses.write(h, made, corrections, analysis);
    });
  }

  /// What the user decided and wrote in a story, also in a removed one.
  public Markup markup(StoryId id) {
    return database.transact(h -> markup(h, id));
  }

  /// Keeps what the user decided and wrote, in the place of what was kept before. What is new in it
  /// of names is remembered for every story; what it no longer says of names is forgotten.
  public void saveMarkup(StoryId id, Markup markup) {
    database.change(h -> {
      StoryTable stories = new StoryTable(h);
      stories.require(id);
      Markup before = markup(h, id);
      if (before.equals(markup)) {
        return;
      }
      stories.marksGiven(id, markup.given());
      new MarkTable(h, id.value()).write(markup.marks());
      new CorrectionTable(h, id.value()).write(markup.corrections());
      new NameTable(h).follow(before.corrections(), markup.corrections());
      stories.changed(id, clock.instant());
    });
  }

  /// What a comparison of a story is made with: its own corrections, after what was said of names in
  /// other stories.
  public Corrections corrections(StoryId id) {
    return database.transact(h -> Analyses.corrections(h, id));
  }

  /// The log of a story: an entry for each report that was added, removed or restored, as lines of
  /// text. The first line of an entry holds the SHA-256 of the entry before.
  public List<String> log(StoryId id) {
    return database.transact(h -> new LogTable(h, id.value()).entries());
  }

  /// What was said of names in any story.
  public List<Corrected> knownNames() {
    return database.transact(h -> new NameTable(h).read());
  }

  /// Hides a story until it is restored. It is deleted for good when a store is opened 30 days later
  /// or after that.
  public void remove(StoryId id) {
    database.change(h -> {
      new StoryTable(h).require(id);
      new StoryTable(h).remove(id, clock.instant());
    });
  }

  /// Brings a removed story back as it was.
  public void restore(StoryId id) {
    database.change(h -> {
      new StoryTable(h).require(id);
      new StoryTable(h).restore(id);
    });
  }

  /// How the stories are searched.
  public Search search() {
    return new Search(database, formats);
  }

  /// What was set last, such as the state of the window; empty where nothing was.
  public Optional<String> setting(String key) {
    return database.transact(h -> new SettingTable(h).get(key));
  }

  /// @param key ends, for what was set of one story, with a dot and the story's number: it goes for
  ///     good when the story does
  public void setSetting(String key, String value) {
    Utf8.require(StoreText.SETTING.of(Term.words(key)), value);
    database.change(h -> {
      new SettingTable(h).put(key, value);
    });
  }

  /// Makes one act of several: all of them are kept when it returns, none of them if it throws.
  public <T> T atOnce(Supplier<T> acts) {
    return database.transact(h -> acts.get());
  }

  /// What is wrong with the store, a sentence each: none where the file is sound, and every original
  /// has the hash that its report gives. Reads the whole file.
  public List<Reason> faults() {
    return database.transact(h -> new Inspection(h).faults());
  }

  @Override
  public void close() {
    database.close();
  }

  /// Empty where the program does not run from its jar.
  private static String programVersion() {
    return Objects.requireNonNullElse(Store.class.getPackage().getImplementationVersion(), "");
  }

  private static Markup markup(Handle handle, StoryId id) {
    return new Markup(
        new StoryTable(handle).marksGiven(id),
        new MarkTable(handle, id.value()).read(),
        new CorrectionTable(handle, id.value()).read());
  }

  static IllegalArgumentException unknown(StoryId id, ReportId report) {
    return new IllegalArgumentException(
        "story " + id.value() + " does not hold report " + report.value());
  }
}
