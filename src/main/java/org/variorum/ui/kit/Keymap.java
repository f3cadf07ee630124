package org.variorum.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/// Which keys each act has: the one table from which the window, the list of keys, the menu and the
/// tooltips take them.
///
/// The table is `keys.tsv`: on each line the name of an act, a tab, and its key combinations with
/// commas between them, as [KeyCombination#valueOf(String)] reads them. The first is the one that is
/// told.
public final class Keymap {
  private static final String TABLE = "/org/variorum/ui/keys.tsv";

  private final Map<String, List<KeyCombination>> keys;

  private Keymap(Map<String, List<KeyCombination>> keys) {
    this.keys = keys;
  }

  /// The keys of the program.
  public static Keymap usual() {
    Map<String, List<KeyCombination>> keys = new LinkedHashMap<>();
    lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .forEach(cells -> keys.put(cells[0], combinations(cells[1])));
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

  /// The combination that is told of an act, in the words of this system.
  public Optional<String> told(String act) {
    return of(act).stream().findFirst().map(KeyCombination::getDisplayText);
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
