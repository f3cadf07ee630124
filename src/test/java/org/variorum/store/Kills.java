package org.variorum.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Mark;

/// Kills a program again and again while it imports, analyses, marks, backs up and brings a store to
/// a new form, and looks what of that which it showed as done is not there.
public final class Kills {
  /// Each fifth is killed while it opens a store of an earlier form.
  private static final int MIGRATION = 5;

  /// A store that holds what was done in so many rounds is left for a new one, which keeps the looking
  /// through it quick.
  private static final int ROUNDS_PER_STORE = 20;

  private static final int MOST_ACTS = 30;
  private static final int LONGEST_MILLIS = 40;
  private static final int LONGEST_OPENING_MILLIS = 700;

  private final Path folder;
  private final Random random;
  private final List<String> lost = new ArrayList<>();
  private int acts;

  /// @param folder an empty one
  /// @param seed the moments follow from it, as far as the machine lets them
  public Kills(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /// How many acts were shown as done.
  public int acts() {
    return acts;
  }

  /// What is wrong, a sentence each: none where all is there.
  public List<String> lost() {
    return List.copyOf(lost);
  }

  public void kill(int rounds) throws IOException, InterruptedException {
    for (int round = 0; round < rounds; round++) {
      if (round % MIGRATION == MIGRATION - 1) {
        migrate(round);
      } else {
        work(round);
      }
    }
  }

  private void work(int round) throws IOException, InterruptedException {
    Path file =
        Files.createDirectories(folder.resolve("store" + round / ROUNDS_PER_STORE))
            .resolve("stories.db");
    int wait = random.nextInt(MOST_ACTS);
    List<String> said = run(file, round, false, wait, random.nextInt(LONGEST_MILLIS));
    acts += said.size();
    try (Store store = Store.open(file)) {
      store.faults().forEach(fault -> lose(round, fault));
      check(store, said, round);
    } catch (StoreException e) {
      lose(round, "not opened: " + e.getMessage());
    }
  }

  private void migrate(int round) throws IOException, InterruptedException {
    List<Path> kept = MigrationTest.kept();
    Path from = kept.get(round / MIGRATION % kept.size());
    Path file =
        Files.copy(
            from, Files.createDirectories(folder.resolve("form" + round)).resolve("stories.db"));
    int form = Integer.parseInt(from.getFileName().toString().substring(1, 4));
    List<String> said = run(file, round, true, 0, random.nextInt(LONGEST_OPENING_MILLIS));
    acts += said.size();
    boolean isBackedUp = !Backups.of(file).isEmpty();
    try (Store store = Store.open(file)) {
      store.faults().forEach(fault -> lose(round, fault));
      Story story = store.story(store.stories().getFirst().id()).orElseThrow();
      if (!story.reports().equals(List.of(KeptStore.report("three"), KeptStore.report("one")))) {
        lose(round, "the reports of form " + form);
      }
      if (form >= KeptStore.WITH_MARKS && !store.markup(story.id()).equals(KeptStore.markup())) {
        lose(round, "the marks of form " + form);
      }
    } catch (StoreException e) {
      lose(round, "not opened: " + e.getMessage());
    }
    boolean changed = form < Migration.all().size();
    if (changed && said.contains(KilledProgram.OPENED) && !isBackedUp) {
      lose(round, "the backup before form " + form + " was changed");
    }
  }

  private void lose(int round, String what) {
    lost.add("Round " + round + ": " + what);
  }

  /// @param wait for how many acts, and then so many milliseconds more
  private List<String> run(Path file, int round, boolean onlyOpen, int wait, int millis)
      throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dorg.sqlite.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                KilledProgram.class.getName(),
                file.toString(),
                String.valueOf(round),
                String.valueOf(onlyOpen))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
      if (!KilledProgram.AWAKE.equals(said.readLine())) {
        throw new IOException("the program did not start");
      }
      for (int i = 0; i < wait; i++) {
        String line = said.readLine();
        if (line == null) {
          throw new IOException("the program ended by itself");
        }
        lines.add(line);
      }
      Thread.sleep(millis);
      // By its handle: `Process` would close the pipe with what was said last.
      program.toHandle().destroyForcibly();
      said.lines().forEach(lines::add);
      program.waitFor();
    }
    return lines.stream()
        .filter(l -> l.endsWith(KilledProgram.DONE))
        .map(l -> l.substring(0, l.length() - KilledProgram.DONE.length()))
        .toList();
  }

  private void check(Store store, List<String> said, int round) {
    Map<Long, Integer> notes = new HashMap<>();
    Map<Long, Integer> titles = new HashMap<>();
    long last = -1;
    for (String line : said) {
      String[] words = line.split(" ");
      if (words[0].equals("REPORT") || words[0].equals("COMPARED")) {
        last = Long.parseLong(words[1]);
      }
    }
    for (String line : said) {
      String[] words = line.split(" ");
      switch (words[0]) {
        case "REPORT" -> checkReport(store, story(words), words[2], round);
        case "NOTE" -> notes.merge(story(words), Integer.parseInt(words[2]), Math::max);
        case "TITLE" -> titles.merge(story(words), Integer.parseInt(words[2]), Math::max);
        case "BACKUP" -> checkBackup(store.backups().folder().resolve(words[1]), round);
        case "COMPARED" -> {
          // Of the last story another report may have been added since.
          if (story(words) != last && store.analysis(new StoryId(story(words))).isEmpty()) {
            lose(round, line);
          }
        }
        default -> {
          // That the store was opened leaves nothing.
        }
      }
    }
    notes.forEach((story, n) -> checkNote(store, story, n, round));
    titles.forEach((story, n) -> {
      String title = store.story(new StoryId(story)).map(Story::title).orElse("");
      if (!title.equals("title " + n)) {
        lose(round, "TITLE " + story + " " + n + " is " + title);
      }
    });
  }

  private static long story(String[] words) {
    return Long.parseLong(words[1]);
  }

  private void checkReport(Store store, long story, String id, int round) {
    Optional<Report> report =
        store
            .story(new StoryId(story))
            .flatMap(s -> s.reports().stream().filter(r -> r.id().value().equals(id)).findFirst());
    boolean isThere =
        report
            .filter(r ->
                Sha256.of(store.original(new StoryId(story), r.id())).equals(r.source().sha256()))
            .isPresent();
    if (!isThere) {
      lose(round, "REPORT " + story + " " + id);
    }
  }

  /// The next note may be there already though nothing was said of it.
  private void checkNote(Store store, long story, int n, int round) {
    List<String> notes =
        store.markup(new StoryId(story)).marks().stream()
            .map(Mark::remark)
            .map(r -> r.note())
            .toList();
    if (!notes.contains("note " + n) && !notes.contains("note " + (n + 1))) {
      lose(round, "NOTE " + story + " " + n + " is " + notes);
    }
  }

  private void checkBackup(Path file, int round) {
    try (Database database = Database.openToRead(file)) {
      database.transact(h -> new Inspection(h).faults()).forEach(fault -> lose(round, fault));
    } catch (StoreException e) {
      lose(round, "BACKUP " + file + ": " + e.getMessage());
    }
  }
}
