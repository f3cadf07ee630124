package org.variorum.compare.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.model.Argument;
import org.variorum.model.Value;

/// Which outcomes exclude each other: who was found hiding did not surrender, and what was not
/// affected was not destroyed. The table is ours and lies in a resource.
public final class Opposites {
  private static final String FILE = "opposites.txt";
  private static final String HARM = "harm:";

  /// An outcome for somebody or something.
  ///
  /// @param sense the class of the predicate
  /// @param role as what the one whom it happened to stands with it
  public record Outcome(String sense, Argument.Role role, boolean negated) {
    private boolean isSameBut(Outcome other) {
      return sense.equals(other.sense) && role == other.role;
    }
  }

  private final List<List<Set<Outcome>>> opposed = new ArrayList<>();
  private final List<Set<Outcome>> harm = new ArrayList<>();

  public static Opposites load() {
    Opposites opposites = new Opposites();
    try (InputStream in = Opposites.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(opposites::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return opposites;
  }

  private void read(String line) {
    if (line.startsWith(HARM)) {
      harm.addAll(sides(line.substring(HARM.length())));
    } else {
      opposed.add(sides(line));
    }
  }

  private static List<Set<Outcome>> sides(String line) {
    List<Set<Outcome>> sides = new ArrayList<>();
    for (String side : line.split("\\|")) {
      Set<Outcome> outcomes = new HashSet<>();
      for (String word : side.strip().split("\\s+")) {
        String[] parts = word.split(":");
        outcomes.add(new Outcome(parts[0], role(parts[1]), false));
      }
      sides.add(outcomes);
    }
    return sides;
  }

  private static Argument.Role role(String word) {
    return switch (word) {
      case "who" -> Argument.Role.AGENT;
      case "whom" -> Argument.Role.PATIENT;
      default -> throw new IllegalStateException("neither who nor whom: " + word);
    };
  }

  /// Whether anything excludes an outcome, so that it is worth looking for.
  public boolean isKnown(Outcome outcome) {
    return level(outcome) >= 0
        || opposed.stream().anyMatch(sides -> sides.stream().anyMatch(s -> holds(s, outcome)));
  }

  /// Whether two outcomes of the same one cannot both hold.
  public boolean exclude(Outcome a, Outcome b) {
    if (a.negated() != b.negated()) {
      int not = level(a.negated() ? a : b);
      return not >= 0 && not <= level(a.negated() ? b : a);
    }
    return !a.negated()
        && opposed.stream()
            .anyMatch(sides ->
                holds(sides.getFirst(), a) && holds(sides.getLast(), b)
                    || holds(sides.getFirst(), b) && holds(sides.getLast(), a));
  }

  /// Whether two acts exclude each other as what became of the same one, whichever way.
  public boolean exclude(Value.Act a, Value.Act b) {
    for (Argument.Role x : List.of(Argument.Role.AGENT, Argument.Role.PATIENT)) {
      for (Argument.Role y : List.of(Argument.Role.AGENT, Argument.Role.PATIENT)) {
        if (exclude(
            new Outcome(a.sense(), x, a.negated()), new Outcome(b.sense(), y, b.negated()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(Set<Outcome> side, Outcome outcome) {
    return side.stream().anyMatch(outcome::isSameBut);
  }

  /// How great a harm an outcome is, from 0; -1 for what is none.
  private int level(Outcome outcome) {
    for (int i = 0; i < harm.size(); i++) {
      if (holds(harm.get(i), outcome)) {
        return i;
      }
    }
    return -1;
  }
}
