package org.variorum.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.variorum.cli.Console;
import org.variorum.model.reason.StoreTrouble;
import org.variorum.model.reason.Term;
import org.variorum.store.StoreException;
import org.variorum.store.Whereabouts;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.trouble.ChoiceWindow.Choice;

/// Finds the stories of a user who names no file: moves them where that was wanted, and asks where they
/// are if they are not where they were.
final class UsualStore {
  private final Whereabouts whereabouts;
  private final Console console;
  private final Texts texts;

  UsualStore(Whereabouts whereabouts, Texts texts, Console console) {
    this.whereabouts = whereabouts;
    this.texts = texts;
    this.console = console;
  }

  /// The file to open; empty where the user would rather not go on.
  Optional<Path> find() throws InterruptedException {
    if (whereabouts.isGone()) {
      return ask();
    }
    try {
      whereabouts.settle();
    } catch (StoreException e) {
      console.say(String.valueOf(e.getMessage()));
      boolean goesOn =
          Trouble.ask(
              texts,
              texts.get("move.heading"),
              texts.say(e.reason()),
              List.of(
                  new Choice("move-stay", texts.get("move.stay"), whereabouts::stay),
                  new Choice("move-retry", texts.get("gone.retry"), whereabouts::settle)));
      if (!goesOn) {
        return Optional.empty();
      }
    }
    return Optional.of(whereabouts.file());
  }

  private Optional<Path> ask() throws InterruptedException {
    AtomicReference<Path> found = new AtomicReference<>(whereabouts.usual());
    String gone = texts.get("gone.words", whereabouts.file().toString());
    console.say(gone);
    boolean goesOn =
        Trouble.ask(
            texts,
            texts.get("gone.heading"),
            gone,
            List.of(
                new Choice("gone-usual", texts.get("gone.usual"), () -> {}),
                new Choice("gone-choose", texts.get("gone.choose"), () -> choose(found)),
                new Choice("gone-retry", texts.get("gone.retry"), () -> retry(found))));
    return goesOn ? Optional.of(found.get()) : Optional.empty();
  }

  private void choose(AtomicReference<Path> found) {
    whereabouts.use(Trouble.folder(texts.get("choose.place")));
    found.set(whereabouts.file());
  }

  private void retry(AtomicReference<Path> found) {
    if (whereabouts.isGone()) {
      throw new StoreException(StoreTrouble.STILL_GONE, Term.words(whereabouts.file().toString()));
    }
    found.set(whereabouts.file());
  }
}
