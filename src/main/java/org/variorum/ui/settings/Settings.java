package org.variorum.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.variorum.desk.Desk;
import org.variorum.model.VaguePolicy;
import org.variorum.ui.kit.Keymap;
import org.variorum.ui.kit.Texts;

/// What the user chose for the whole program, kept with the stories. Whoever listens hears of each
/// change at once.
public final class Settings {
  /// What can change.
  public enum Part {
    LOOK,
    MOTION,
    INTERFACE_SIZE,
    TEXT_SIZE,
    /// The language or the keys, which are in every word and tooltip.
    WORDS,
    VAGUE
  }

  /// In pixels.
  public static final double USUAL_TEXT = 15;

  public static final double SMALLEST_TEXT = 10;
  public static final double LARGEST_TEXT = 32;

  /// The sizes of everything but the reports' text, in per cent.
  public static final List<Integer> INTERFACE_SIZES = List.of(85, 100, 115, 130, 150);

  private static final int USUAL_INTERFACE = 100;
  private static final String SYSTEM = "system";

  private final Desk desk;
  private final List<Consumer<Part>> listeners = new ArrayList<>();

  public Settings(Desk desk) {
    this.desk = desk;
  }

  public void listen(Consumer<Part> listener) {
    listeners.add(listener);
  }

  /// Tells those who listen that the system looks otherwise now.
  public void systemChanged() {
    changed(Part.LOOK);
    changed(Part.MOTION);
  }

  public Scheme scheme() {
    return chosen("theme", Scheme.values()).orElse(Scheme.SYSTEM);
  }

  public void setScheme(Scheme scheme) {
    set("theme", scheme.name(), Part.LOOK);
  }

  /// Whether the window is dark now.
  public boolean isDark() {
    return switch (scheme()) {
      case SYSTEM -> SystemLook.isDark();
      case LIGHT -> false;
      case DARK -> true;
    };
  }

  public Movement movement() {
    return chosen("motion", Movement.values()).orElse(Movement.SYSTEM);
  }

  public void setMovement(Movement movement) {
    set("motion", movement.name(), Part.MOTION);
  }

  /// Whether nothing is to move by itself now.
  public boolean isStill() {
    return switch (movement()) {
      case SYSTEM -> SystemLook.isReducedMotion();
      case FULL -> false;
      case REDUCED -> true;
    };
  }

  /// In per cent.
  public int interfaceSize() {
    return number("interface.size")
        .map(Double::intValue)
        .filter(INTERFACE_SIZES::contains)
        .orElse(USUAL_INTERFACE);
  }

  public void setInterfaceSize(int percent) {
    set("interface.size", Integer.toString(percent), Part.INTERFACE_SIZE);
  }

  /// Of the reports, in pixels.
  public double textSize() {
    return number("text.size")
        .map(n -> Math.clamp(n, SMALLEST_TEXT, LARGEST_TEXT))
        .orElse(USUAL_TEXT);
  }

  /// @param size is brought inside what can be read
  public void setTextSize(double size) {
    double kept = Math.clamp(size, SMALLEST_TEXT, LARGEST_TEXT);
    set("text.size", String.format(Locale.ROOT, "%.4f", kept), Part.TEXT_SIZE);
  }

  /// The language of the screen; empty for that of the system.
  public Optional<Locale> language() {
    return desk.setting("language")
        .flatMap(
            tag -> Texts.LANGUAGES.stream().filter(l -> l.toLanguageTag().equals(tag)).findFirst());
  }

  public void setLanguage(Optional<Locale> language) {
    set("language", language.map(Locale::toLanguageTag).orElse(SYSTEM), Part.WORDS);
  }

  public Keymap.Preset keys() {
    return chosen("keys", Keymap.Preset.values()).orElse(Keymap.Preset.OURS);
  }

  public void setKeys(Keymap.Preset preset) {
    set("keys", preset.name(), Part.WORDS);
  }

  /// What vague numbers stand for.
  public VaguePolicy vague() {
    return desk.policy();
  }

  /// The open story is compared anew.
  public void setVague(VaguePolicy policy) {
    if (!policy.equals(desk.policy())) {
      desk.setPolicy(policy);
      changed(Part.VAGUE);
    }
  }

  /// The words of the screen as they are chosen.
  ///
  /// @param usual where no language was chosen
  public Texts texts(Locale usual) {
    return new Texts(language().orElse(usual), Keymap.of(keys()));
  }

  /// Makes all as it was when the program came.
  public void reset() {
    setScheme(Scheme.SYSTEM);
    setMovement(Movement.SYSTEM);
    setInterfaceSize(USUAL_INTERFACE);
    setTextSize(USUAL_TEXT);
    setVague(VaguePolicy.standard());
    // Last, since the screen is built anew.
    desk.set("keys", Keymap.Preset.OURS.name().toLowerCase(Locale.ROOT));
    setLanguage(Optional.empty());
  }

  private void set(String key, String value, Part part) {
    desk.set(key, value.toLowerCase(Locale.ROOT));
    changed(part);
  }

  private void changed(Part part) {
    List.copyOf(listeners).forEach(l -> l.accept(part));
  }

  private <E extends Enum<E>> Optional<E> chosen(String key, E[] values) {
    return desk.setting(key)
        .flatMap(word ->
            List.of(values).stream().filter(v -> v.name().equalsIgnoreCase(word)).findFirst());
  }

  private Optional<Double> number(String key) {
    try {
      return desk.setting(key).map(Double::valueOf).filter(Double::isFinite);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
