package org.variorum.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.language.Installer;
import org.variorum.desk.language.Offer;
import org.variorum.model.Language;
import org.variorum.model.reason.Reason;

/// The languages that are read beside English, and those that can be: installed and taken away in the
/// background, one at a time. When one came or went, the open story is compared anew, and every other
/// one when it is opened; the marks stay.
public final class Languages {
  private final Installer installer;
  private final Table table;
  private final Background background;
  private final List<Consumer<Standing>> listeners = new CopyOnWriteArrayList<>();
  private List<Offer> offers;
  private Optional<Under> under = Optional.empty();
  private Optional<Refused> refused = Optional.empty();
  private Background.@Nullable Running running;

  /// How it stands with the languages.
  ///
  /// @param under what is being done; empty where nothing is
  /// @param refused why the last act was not done; empty where it was
  public record Standing(List<Offer> offers, Optional<Under> under, Optional<Refused> refused) {
    public Standing {
      offers = List.copyOf(offers);
    }
  }

  /// An act under way.
  ///
  /// @param fraction from 0 to 1; negative where it cannot be told
  public record Under(Language language, double fraction) {}

  /// An act that was not done.
  public record Refused(Language language, Reason why) {}

  /// @param background in which only these acts wait for each other
  Languages(Installer installer, Table table, Background background) {
    this.installer = installer;
    this.table = table;
    this.background = background;
    this.offers = installer.offers();
  }

  /// Tells the listener how it stands now, and whenever that changes.
  public void listen(Consumer<Standing> listener) {
    listeners.add(listener);
    listener.accept(standing());
  }

  void forgetListeners() {
    listeners.clear();
  }

  public Standing standing() {
    return new Standing(offers, under, refused);
  }

  /// Where what is installed lies.
  public Path folder() {
    return installer.folder();
  }

  /// Whether a language that is not read could be, were it installed.
  public boolean isOffered(Language language) {
    return offers.stream()
        .anyMatch(o -> o.language().equals(language) && o.standing() != Offer.Standing.INSTALLED);
  }

  /// Looks anew what is there, every file of it, since others may have changed it.
  public void look() {
    if (under.isEmpty()) {
      background.start(
          p -> installer.checkedOffers(),
          step -> {},
          outcome -> {
            if (outcome instanceof Background.Outcome.Done<List<Offer>>(List<Offer> found)
                && !found.equals(offers)) {
              renew(found);
            }
          });
    }
  }

  /// Fetches a language and installs it.
  public void install(Language language) {
    run(language, p -> installer.install(language, p));
  }

  /// Installs a language from its archive, fetched elsewhere.
  public void install(Language language, Path archive) {
    run(language, p -> installer.install(language, archive, p));
  }

  /// Takes a language away. What is being read with it is read anew without it.
  public void remove(Language language) {
    run(language, p -> installer.remove(language));
  }

  /// Stops what is being done; nothing is left of it.
  public void cancel() {
    if (running != null) {
      running.cancel();
    }
  }

  private void run(Language language, Background.Act<Optional<Reason>> act) {
    if (under.isPresent()) {
      return;
    }
    refused = Optional.empty();
    under = Optional.of(new Under(language, -1));
    tell();
    running =
        background.start(
            act,
            step -> {
              if (under.isPresent()) {
                under = Optional.of(new Under(language, step.fraction()));
                tell();
              }
            },
            outcome -> {
              under = Optional.empty();
              refused = refusal(outcome).map(why -> new Refused(language, why));
              renew(installer.offers());
            });
  }

  private static Optional<Reason> refusal(Background.Outcome<Optional<Reason>> outcome) {
    return switch (outcome) {
      case Background.Outcome.Done<Optional<Reason>>(Optional<Reason> refusal) -> refusal;
      case Background.Outcome.Cancelled<Optional<Reason>>() -> Optional.empty();
      case Background.Outcome.Failed<Optional<Reason>>(Throwable reason) ->
          Optional.of(Fault.why(reason));
    };
  }

  private void renew(List<Offer> found) {
    offers = found;
    tell();
    table.open().ifPresent(table::take);
  }

  private void tell() {
    Standing now = standing();
    listeners.forEach(l -> l.accept(now));
  }
}
