package org.variorum.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/// Which keys each act has: the one table from which the window, the list of keys, the menu and the
/// tooltips take them.
///
/// The table is `keys.tsv`: on each line the name of an act, a tab, and its key combinations with
/// commas between them, as [KeyCombination#valueOf(String)] reads them. The first is the one that is
/// told. A second tab brings the combinations of the other preset, where they are others.
public final class Keymap {
  private static final String TABLE = "/org/variorum/ui/keys.tsv";

  private static final Pattern MODIFIER = Pattern.compile("(\\p{L}+)\\+(?=.)");

  private final Map<String, List<KeyCombination>> keys;

  /// Whose habits the keys follow.
  public enum Preset {
    /// The program's own.
    OURS,
    /// Those of the programs that show differences of texts. F8 and F7 step as in WinMerge, F7 and
    /// Shift+F7 being taken the other way round by IntelliJ; Alt and the arrows as in Meld and
    /// WinMerge, Ctrl+N and Ctrl+P as in Beyond Compare, F5 compares anew in most.
    VIEWERS;

    /// The word for it in settings.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Keymap(Map<String, List<KeyCombination>> keys) {
    this.keys = keys;
  }

  public static Keymap of(Preset preset) {
    Map<String, List<KeyCombination>> keys = new LinkedHashMap<>();
    lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .forEach(cells ->
            keys.put(
                cells[0], combinations(cells[Math.min(1 + preset.ordinal(), cells.length - 1)])));
    return new Keymap(keys);
  }

  /// The names of all acts that have keys.
  public Set<String> acts() {
    return keys.keySet();
  }

  /// All combinations for an act; none where the table does not name it.
  public List<KeyCombination> of(String act) {
    return keys.getOrDefault(act, List.of());
  }

  /// The combination that is told of an act, in the words of a language; empty where it has none.
  public String told(String act, Texts texts) {
    return of(act).stream()
        .findFirst()
        .map(KeyCombination::getDisplayText)
        .map(shown -> inWords(shown, texts))
        .orElse("");
  }

  /// "Shift+Home" in the words that stand on the keyboard. What the bundle has no word for is the same
  /// on all keyboards.
  private static String inWords(String shown, Texts texts) {
    Matcher modifier = MODIFIER.matcher(shown);
    StringBuilder told = new StringBuilder();
    int end = 0;
    while (modifier.lookingAt()) {
      told.append(word(modifier.group(1), texts)).append('+');
      end = modifier.end();
      modifier.region(end, shown.length());
    }
    return told.append(word(shown.substring(end), texts)).toString();
  }

  private static String word(String key, Texts texts) {
    String told = texts.sorted("pressed", key.toLowerCase(Locale.ROOT));
    return told.equals(key.toLowerCase(Locale.ROOT)) ? key : told;
  }

  private static List<KeyCombination> combinations(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).map(KeyCombination::valueOf).toList();
  }

  private static Stream<String> lines() {
    try (InputStream in = Keymap.class.getResourceAsStream(TABLE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
