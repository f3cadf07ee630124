package org.variorum.ui.shell;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.variorum.desk.Desk;
import org.variorum.desk.PairDesk;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.settings.Settings;

/// How long a reader waits, on the software renderer, in a scene of 1600 by 1000 pixels that is in
/// no window: in milliseconds of the processor on the application's thread, which other programs do
/// not lengthen.
public final class ViewSpeed {
  private static final int COLUMNS = 12;
  private static final int WORDS = 2000;
  private static final int STEPS = 40;
  private static final int WARM = 15;
  private static final int OPENINGS = 8;

  private final Path folder;

  /// @param folder for the stores of the stories
  public ViewSpeed(Path folder) {
    this.folder = folder;
    Picture.withoutDisplay();
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      // Something else in this process started it.
    }
  }

  /// What was measured of twelve columns of two thousand words each.
  ///
  /// @param scrolls of each step, the work before it is drawn
  /// @param choices of each finding, until it is laid out where it stands in every column
  public record Columns(double[] scrolls, double[] choices) {}

  public Columns columns() throws Exception {
    Columns times = new Columns(new double[STEPS], new double[STEPS]);
    try (Desk desk = desk("twelve.db", COLUMNS, WORDS)) {
      on(() -> measure(desk, times.scrolls, times.choices));
    }
    return times;
  }

  /// The opening of a stored story of so many reports: from the user's act until it is read from the
  /// store, and the columns in view have their texts and marks, the list its findings and the ruler its
  /// ticks, all of it laid out where it stays. Columns beyond the edge have their heads; painting is
  /// another thread's.
  public double[] opening(int reports) throws Exception {
    desk("opened.db", reports, 400).close();
    double[] opened = new double[OPENINGS];
    for (int i = -2; i < OPENINGS; i++) {
      int at = i;
      try (Desk desk = open(folder.resolve("opened.db"))) {
        on(() -> {
          Shell shell = shell(desk, new Focus());
          long start = now();
          desk.open(desk.state().stories().getFirst().id());
          shell.applyCss();
          shell.layout();
          shell.views().settle();
          shell.applyCss();
          shell.layout();
          if (at >= 0) {
            opened[at] = (now() - start) / 1e6;
          }
        });
      }
    }
    return opened;
  }

  /// From opening a store to the window that is laid out, with no story open. The stores take turns,
  /// so that none of them has a machine that is warmer than the others have.
  ///
  /// @return the times of each store
  public double[][] starts(List<Path> stores, int times) throws Exception {
    double[][] started = new double[stores.size()][times];
    for (int i = -WARM; i < times; i++) {
      for (int s = 0; s < stores.size(); s++) {
        double took = start(stores.get(s));
        if (i >= 0) {
          started[s][i] = took;
        }
      }
    }
    return started;
  }

  private static double start(Path store) throws Exception {
    double[] took = new double[1];
    on(() -> {
      long start = now();
      try (Desk desk = open(store)) {
        shell(desk, new Focus());
        took[0] = (now() - start) / 1e6;
      }
    });
    return took[0];
  }

  /// Each step of scrolling through the list of stories.
  public double[] scrollStories(Path store) throws Exception {
    double[] scrolls = new double[STEPS];
    on(() -> {
      try (Desk desk = open(store)) {
        Shell shell = shell(desk, new Focus());
        ListView<?> list = (ListView<?>) shell.lookup("#stories");
        for (int i = -WARM; i < STEPS; i++) {
          long start = now();
          list.scrollTo((i + WARM) * 7);
          shell.applyCss();
          shell.layout();
          if (i >= 0) {
            scrolls[i] = (now() - start) / 1e6;
          }
        }
      }
    });
    return scrolls;
  }

  private static void measure(Desk desk, double[] scrolls, double[] choices) {
    Focus focus = new Focus();
    Shell shell = shell(desk, focus);
    String first = desk.state().story().orElseThrow().reports().getFirst().id().value();
    StyleClassedTextArea area = (StyleClassedTextArea) shell.lookup("#text-" + first);
    for (int i = -WARM; i < STEPS; i++) {
      long start = now();
      Event.fireEvent(area, scroll(i < STEPS / 2 ? -60 : 60));
      shell.applyCss();
      shell.layout();
      if (i >= 0) {
        scrolls[i] = (now() - start) / 1e6;
      }
    }
    for (int i = -WARM; i < STEPS; i++) {
      long start = now();
      focus.step(1);
      shell.applyCss();
      shell.layout();
      shell.views().settle();
      shell.applyCss();
      shell.layout();
      if (i >= 0) {
        choices[i] = (now() - start) / 1e6;
      }
    }
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Shell shell(Desk desk, Focus focus) {
    Texts texts = new Texts(Locale.ENGLISH);
    Shell shell =
        new Shell(
            texts,
            new ShellViewModel(desk, focus, texts),
            new Picture.NoChooser(),
            new Settings(desk));
    Scene scene = new Scene(shell, 1600, 1000);
    scene.setUserAgentStylesheet(Theme.LIGHT.styleSheet());
    for (int i = 0; i < 4; i++) {
      shell.applyCss();
      shell.layout();
    }
    return shell;
  }

  private static ScrollEvent scroll(double by) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        100,
        400,
        100,
        400,
        false,
        false,
        false,
        false,
        true,
        false,
        0,
        by,
        0,
        by,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  /// Reports that share most of their questions and answer some of them otherwise.
  private Desk desk(String name, int reports, int words) throws Exception {
    Desk desk = open(folder.resolve(name));
    Random random = new Random(7);
    List<Path> files = new ArrayList<>();
    for (int r = 0; r < reports; r++) {
      StringBuilder text = new StringBuilder("Report " + r + "\n\n");
      for (int w = 0; w < words; w += 10) {
        text.append("It was told at place").append(w).append('=');
        text.append(random.nextInt(4) == 0 ? "x" + r : "same").append(" that they had gone. ");
        if (w % 60 == 50) {
          text.append("\n\n");
        }
      }
      Path file = folder.resolve(name + r + ".txt");
      Files.writeString(file, text);
      files.add(file);
    }
    on(() -> desk.add(files));
    return desk;
  }

  private static Desk open(Path file) {
    return PairDesk.open(file);
  }

  private static void on(Runnable act) throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        act.run();
        done.complete(null);
      } catch (RuntimeException | Error e) {
        done.completeExceptionally(e);
      }
    });
    done.get();
  }
}
