package org.variorum.align.described;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Chain;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Value;

/// All descriptions of a story with one noun, in the singular or in the plural.
///
/// @param noun the lemma of their head, in small letters
/// @param above what means the same as the noun or covers it
record Sort(Key key, Set<String> above, List<Chain.Link> links) {

  /// What makes descriptions one sort.
  record Key(Kind kind, String noun, boolean plural) implements Comparable<Key> {
    static Key of(Value.Description description, Mention mention, String text) {
      String noun = description.head().toLowerCase(Locale.ROOT);
      return new Key(description.kind(), noun, isPlural(noun, mention.span().in(text)));
    }

    Key with(String other) {
      return new Key(kind, other, plural);
    }

    /// Whether the last word of the text is a plural of the noun: "men", "officers".
    private static boolean isPlural(String noun, String words) {
      String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
      boolean changed = last.endsWith("men") && !noun.endsWith("men") || last.equals("children");
      return !last.equals(noun) && (changed || last.endsWith("s") && !noun.endsWith("s"));
    }

    @Override
    public int compareTo(Key other) {
      int byKind = kind.compareTo(other.kind);
      int byNoun = byKind != 0 ? byKind : noun.compareTo(other.noun);
      return byNoun != 0 ? byNoun : Boolean.compare(plural, other.plural);
    }
  }

  /// Nouns that tell no more of somebody than that it is somebody: what they cover is not one.
  private static final Set<String> ANYBODY = Set.of("man", "woman", "boy", "girl", "child");

  /// Nouns of one word for several people, who are not one person.
  private static final Set<String> GROUPS =
      Set.of("family", "couple", "group", "team", "crew", "crowd", "pair", "gang", "public");

  Sort(Key key) {
    this(key, new TreeSet<>(), new ArrayList<>());
  }

  void add(Value.Description description, Chain.Link link) {
    above.addAll(description.above());
    links.add(link);
  }

  boolean isOne() {
    return !key.plural && !GROUPS.contains(key.noun);
  }

  /// Whether the two nouns mean the same: each stands above the other.
  boolean isSynonymOf(Sort other) {
    return isUnder(other) && other.isUnder(this);
  }

  /// Whether the other noun covers this one: "surgeon" under "doctor".
  boolean isUnder(Sort other) {
    return key.kind == other.key.kind
        && key.plural == other.key.plural
        && above.contains(other.key.noun);
  }

  boolean isWide() {
    return ANYBODY.contains(key.noun);
  }
}
