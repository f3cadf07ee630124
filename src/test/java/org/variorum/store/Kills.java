package org.variorum.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.variorum.model.Report;
import org.variorum.model.Story;
import org.variorum.model.StoryId;
import org.variorum.model.mark.Mark;
import org.variorum.store.KilledProgram.Phase;

/// Kills a program again and again while it imports, analyses, marks, backs up, goes back to a backup
/// and brings a store to a new form, and looks what of that which it showed as done is not there.
public final class Kills {
  /// A store that holds what was done in so many rounds is left for a new one, which keeps the looking
  /// through it quick.
  private static final int ROUNDS_PER_STORE = 20;

  /// It is killed in one of the first acts of a sort, up to so long after the act began: some
  /// acts are over by then, most are in their middle.
  private static final int EARLIEST = 4;

  private static final Map<Phase, Duration> LONGEST =
      Map.of(
          Phase.MIGRATION, Duration.ofMillis(1_000),
          Phase.IMPORT, Duration.ofMillis(40),
          Phase.ANALYSIS, Duration.ofMillis(40),
          Phase.MARKING, Duration.ofMillis(25),
          Phase.BACKUP, Duration.ofMillis(150),
          Phase.RESTORE, Duration.ofMillis(250));

  private final Path folder;
  private final Random random;
  private final List<String> lost = new ArrayList<>();
  private final Map<Phase, Integer> hits = new EnumMap<>(Phase.class);
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

  /// How often it was killed in the middle of an act of a sort.
  public Map<String, Integer> hits() {
    Map<String, Integer> named = new TreeMap<>();
    for (Phase phase : Phase.values()) {
      named.put(phase.name().toLowerCase(Locale.ROOT), hits.getOrDefault(phase, 0));
    }
    return named;
  }

  /// What is wrong, a sentence each: none where all is there.
  public List<String> lost() {
    return List.copyOf(lost);
  }

  public void kill(int rounds) throws IOException, InterruptedException {
    for (int round = 0; round < rounds; round++) {
      Phase phase = Phase.values()[round % Phase.values().length];
      if (phase == Phase.MIGRATION) {
        migrate(round);
      } else {
        work(round, phase);
      }
    }
  }

  private void work(int round, Phase phase) throws IOException, InterruptedException {
    Path file =
        Files.createDirectories(folder.resolve("store" + round / ROUNDS_PER_STORE))
            .resolve("stories.db");
    Told told = Told.of(run(file, round, phase));
    acts += told.acts();
    told.diedIn().ifPresent(died -> hits.merge(died, 1, Integer::sum));
    try (Store store = Store.open(file)) {
      store.faults().forEach(fault -> lose(round, fault.toString()));
      check(store, told.done(), round);
      if (told.diedIn().equals(Optional.of(Phase.RESTORE)) && !lost.isEmpty()) {
        // Then it had gone back, and all that was done before is there.
        List<String> wrong = List.copyOf(lost);
        lost.removeIf(l -> l.startsWith("Round " + round + ":"));
        int others = lost.size();
        check(store, told.before(), round);
        if (lost.size() > others) {
          lost.clear();
          lost.addAll(wrong);
        }
      }
    } catch (StoreException e) {
      lose(round, "not opened: " + e.getMessage());
    }
  }

  private void migrate(int round) throws IOException, InterruptedException {
    List<Path> kept = MigrationTest.kept();
    // But the last, which is of the present form.
    Path from = kept.get(round / Phase.values().length % (kept.size() - 1));
    Path file =
        Files.copy(
            from, Files.createDirectories(folder.resolve("form" + round)).resolve("stories.db"));
    int form = Integer.parseInt(from.getFileName().toString().substring(1, 4));
    List<String> said = run(file, round, Phase.MIGRATION);
    acts += Told.of(said).acts();
    if (!said.contains(KilledProgram.OPENED)) {
      hits.merge(Phase.MIGRATION, 1, Integer::sum);
    }
    boolean isBackedUp = !Backups.of(file).isEmpty();
    try (Store store = Store.open(file)) {
      store.faults().forEach(fault -> lose(round, fault.toString()));
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
    if (said.contains(KilledProgram.OPENED) && !isBackedUp) {
      lose(round, "the backup before form " + form + " was changed");
    }
  }

  private void lose(int round, String what) {
    lost.add("Round " + round + ": " + what);
  }

  /// @return what it said until it was killed in an act of a sort, or shortly after it
  private List<String> run(Path file, int round, Phase phase)
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
                String.valueOf(phase == Phase.MIGRATION))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
      if (!KilledProgram.AWAKE.equals(said.readLine())) {
        throw new IOException("the program did not start");
      }
      for (int left = phase == Phase.MIGRATION ? 1 : 1 + random.nextInt(EARLIEST); left > 0; ) {
        String line = said.readLine();
        if (line == null) {
          throw new IOException("the program ended by itself");
        }
        lines.add(line);
        if (line.startsWith(KilledProgram.BEGINS + phase)) {
          left--;
        }
      }
      LockSupport.parkNanos(random.nextLong(LONGEST.get(phase).toNanos()));
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
      database
          .transact(h -> new Inspection(h).faults())
          .forEach(fault -> lose(round, fault.toString()));
    } catch (StoreException e) {
      lose(round, "BACKUP " + file + ": " + e.getMessage());
    }
  }
}
