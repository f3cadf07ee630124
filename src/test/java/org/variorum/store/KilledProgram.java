package org.variorum.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.variorum.desk.Desk;
import org.variorum.desk.DirectBackground;
import org.variorum.desk.PairAnalyser;
import org.variorum.desk.Safekeeping;
import org.variorum.desk.Spot;
import org.variorum.desk.State;
import org.variorum.intake.Intake;
import org.variorum.model.Finding;
import org.variorum.model.mark.Remark;
import org.variorum.model.reason.Reason;

/// A program that works on a desk without end, and says of each act what it is as soon as the desk
/// shows it as done. It is there to be killed.
final class KilledProgram {
  /// What it says before it touches the store.
  static final String AWAKE = "awake";

  /// What it says when all that was done since the last backup is taken back.
  static final String RESTORED = "RESTORED";

  /// What it says when the store is open.
  static final String OPENED = "OPENED";

  /// Begins a line that says which act comes now.
  static final String BEGINS = "BEGINS ";

  /// Ends a line that a kill did not cut.
  static final String DONE = " done";

  private static final int STORIES_PER_RESTORE = 2;

  /// What it can be killed in.
  enum Phase {
    MIGRATION,
    IMPORT,
    ANALYSIS,
    MARKING,
    BACKUP,
    RESTORE
  }

  private final Desk desk;
  private final Random random;
  private final String name;
  private Safekeeping.Copy backup;
  private int count;

  private KilledProgram(Desk desk, long seed) {
    this.desk = desk;
    this.random = new Random(seed);
    this.name = "run" + seed;
  }

  /// @param arguments the store, a number from which all follows, and whether to do nothing but open
  public static void main(String[] arguments) throws InterruptedException {
    Path file = Path.of(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    System.out.print(AWAKE + "\n");
    System.out.flush();
    begins(Phase.MIGRATION);
    Store store = Store.open(file);
    say(OPENED);
    if (Boolean.parseBoolean(arguments[2])) {
      Thread.sleep(Long.MAX_VALUE);
    }
    Desk desk =
        new Desk(
            store,
            new Intake(Clock.systemUTC()),
            (basis, known, progress) -> {
              begins(Phase.ANALYSIS);
              return new PairAnalyser().analyse(basis, known, progress);
            },
            new DirectBackground());
    new KilledProgram(desk, seed).work();
  }

  private void work() {
    for (int i = 0; ; i++) {
      desk.begin();
      for (int reports = 2 + random.nextInt(4); reports > 0; reports--) {
        begins(Phase.IMPORT);
        desk.paste(text());
        State shown = desk.state();
        say(
            "REPORT "
                + story()
                + " "
                + shown.story().orElseThrow().reports().getLast().id().value());
        shown.analysis().orElseThrow();
        say("COMPARED " + story());
      }
      for (int notes = random.nextInt(5); notes > 0; notes--) {
        Finding first = desk.state().analysis().orElseThrow().comparison().findings().getFirst();
        begins(Phase.MARKING);
        desk.pencil()
            .remark(new Spot.OfFinding(first), new Remark("note " + ++count, List.of(), List.of()));
        say("NOTE " + story() + " " + count);
      }
      desk.library().rename(desk.state().story().orElseThrow().id(), "title " + ++count);
      say("TITLE " + story() + " " + count);
      if (i % STORIES_PER_RESTORE == 0) {
        backUp();
      } else {
        restore();
      }
    }
  }

  private void backUp() {
    Safekeeping safekeeping = desk.safekeeping();
    begins(Phase.BACKUP);
    safekeeping.make(p -> {}, () -> {}, KilledProgram::fail);
    safekeeping.look(
        copies -> {
          backup = copies.getFirst();
          say("BACKUP " + backup.file().getFileName());
        },
        KilledProgram::fail);
  }

  /// Goes back to the latest copy, which takes back all that was done since.
  private void restore() {
    begins(Phase.RESTORE);
    desk.safekeeping().restore(backup, p -> {}, () -> {}, KilledProgram::fail);
    say(RESTORED);
  }

  private static void fail(Reason reason) {
    throw new IllegalStateException(reason.toString());
  }

  private String text() {
    StringBuilder text = new StringBuilder("Report " + name + " number " + ++count + ". ");
    for (int i = random.nextInt(200); i > 0; i--) {
      text.append("It was at where=City").append(random.nextInt(3)).append(" that day. ");
    }
    return text + "It was at where=City" + count % 3 + ".";
  }

  private long story() {
    return desk.state().story().orElseThrow().id().value();
  }

  private static void begins(Phase phase) {
    say(BEGINS + phase);
  }

  private static void say(String what) {
    // In one piece, so that a line which a kill cut off can be told by its missing end.
    System.out.print(what + DONE + "\n");
    System.out.flush();
  }
}
