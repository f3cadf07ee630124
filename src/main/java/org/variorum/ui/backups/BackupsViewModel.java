package org.variorum.ui.backups;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.desk.Safekeeping;
import org.variorum.model.reason.Reason;
import org.variorum.ui.kit.Texts;

/// What the card of backups shows, and what it does.
public final class BackupsViewModel {
  private final Texts texts;
  private final Safekeeping safekeeping;
  private final ZoneId zone;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);

  /// What is seen.
  ///
  /// @param copies the newest first
  /// @param chosen the copy that is looked at
  /// @param changes what going back to it would do, a line a story; empty while that is found out
  /// @param busy how far an act is, from 0 to 1; empty while nothing is done
  /// @param said how the last act ended; blank where there was none
  public record Shown(
      List<Safekeeping.Copy> copies,
      Optional<Safekeeping.Copy> chosen,
      Optional<List<String>> changes,
      Optional<Double> busy,
      String said) {
    static final Shown NOTHING =
        new Shown(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    public Shown {
      copies = List.copyOf(copies);
      changes = changes.map(List::copyOf);
    }
  }

  public BackupsViewModel(Texts texts, Safekeeping safekeeping) {
    this(texts, safekeeping, ZoneId.systemDefault());
  }

  BackupsViewModel(Texts texts, Safekeeping safekeeping, ZoneId zone) {
    this.texts = texts;
    this.safekeeping = safekeeping;
    this.zone = zone;
  }

  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Looks which copies there are.
  public void open() {
    say("");
    look();
  }

  private void look() {
    safekeeping.look(
        copies -> {
          Optional<Safekeeping.Copy> before = shown.get().chosen();
          Optional<Safekeeping.Copy> chosen =
              before.filter(copies::contains).or(() -> copies.stream().findFirst());
          Shown now = shown.get();
          shown.set(new Shown(copies, chosen, Optional.empty(), now.busy(), now.said()));
          chosen.ifPresent(this::preview);
        },
        this::fail);
  }

  /// Looks what going back to a copy would do.
  public void choose(Safekeeping.Copy copy) {
    Shown now = shown.get();
    if (!now.chosen().equals(Optional.of(copy))) {
      shown.set(
          new Shown(now.copies(), Optional.of(copy), Optional.empty(), now.busy(), now.said()));
      preview(copy);
    }
  }

  private void preview(Safekeeping.Copy copy) {
    if (copy.held().isEmpty()) {
      return;
    }
    safekeeping.preview(
        copy,
        changes -> {
          Shown now = shown.get();
          if (now.chosen().equals(Optional.of(copy))) {
            List<String> lines = changes.stream().map(this::line).toList();
            shown.set(
                new Shown(now.copies(), now.chosen(), Optional.of(lines), now.busy(), now.said()));
          }
        },
        this::fail);
  }

  /// Makes a copy now.
  public void make() {
    begin();
    safekeeping.make(
        this::progress,
        () -> {
          end(texts.get("backups.made"));
          look();
        },
        this::fail);
  }

  /// Goes back to the chosen copy.
  public void restore() {
    shown
        .get()
        .chosen()
        .ifPresent(copy -> {
          begin();
          safekeeping.restore(
              copy,
              this::progress,
              () -> {
                end(texts.get("backups.restored", when(copy)));
                look();
              },
              this::fail);
        });
  }

  /// Whether the chosen copy can be gone back to now.
  public boolean canRestore() {
    Shown now = shown.get();
    return safekeeping.isPossible()
        && now.busy().isEmpty()
        && now.chosen().flatMap(Safekeeping.Copy::held).isPresent();
  }

  public boolean canMake() {
    return safekeeping.isPossible() && shown.get().busy().isEmpty();
  }

  /// Where the copies are.
  public String folder() {
    return safekeeping.folder().toString();
  }

  /// When a copy was made, in the user's time and language.
  public String when(Safekeeping.Copy copy) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(texts.locale())
        .withZone(zone)
        .format(copy.made());
  }

  /// Why a copy was made.
  public String why(Safekeeping.Copy copy) {
    return texts.named("backup", copy.why());
  }

  /// How much is in a copy.
  public String held(Safekeeping.Copy copy) {
    return copy.held()
        .map(h -> texts.get("backups.held", h.stories(), h.reports(), h.marks()))
        .orElse(texts.get("backups.unreadable"));
  }

  private String line(Safekeeping.Change change) {
    if (change.now().isEmpty()) {
      Safekeeping.Held then = change.then().orElseThrow();
      return texts.get("backups.back", change.title(), then.reports(), then.marks());
    }
    Safekeeping.Held now = change.now().get();
    return change
        .then()
        .map(then ->
            texts.get(
                "backups.other",
                change.title(),
                now.reports(),
                then.reports(),
                now.marks(),
                then.marks()))
        .orElseGet(() -> texts.get("backups.gone", change.title(), now.reports(), now.marks()));
  }

  private void begin() {
    Shown now = shown.get();
    shown.set(new Shown(now.copies(), now.chosen(), now.changes(), Optional.of(0.0), ""));
  }

  private void progress(double done) {
    Shown now = shown.get();
    if (now.busy().isPresent()) {
      shown.set(
          new Shown(now.copies(), now.chosen(), now.changes(), Optional.of(done), now.said()));
    }
  }

  private void end(String said) {
    Shown now = shown.get();
    shown.set(new Shown(now.copies(), now.chosen(), now.changes(), Optional.empty(), said));
  }

  private void fail(Reason reason) {
    end(texts.say(reason));
  }

  private void say(String said) {
    Shown now = shown.get();
    shown.set(new Shown(now.copies(), now.chosen(), now.changes(), now.busy(), said));
  }
}
