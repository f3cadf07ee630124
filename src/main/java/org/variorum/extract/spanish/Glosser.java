package org.variorum.extract.spanish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Sentence;
import org.variorum.model.Token;

/// Glosses sentences word by word. Safe for use by several threads.
public final class Glosser {
  /// The tag of a foreign word in the Penn Treebank: one that the tables do not know.
  static final String UNKNOWN = "FW";

  /// The tags for what the tables need not know, by those of Universal Dependencies.
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("ADP", "IN"),
          Map.entry("ADV", "RB"),
          Map.entry("CCONJ", "CC"),
          Map.entry("SCONJ", "IN"),
          Map.entry("DET", "DT"),
          Map.entry("PRON", "PRP"),
          Map.entry("NUM", "CD"),
          Map.entry("PROPN", "NNP"),
          Map.entry("PUNCT", ","),
          Map.entry("SYM", "SYM"),
          Map.entry("INTJ", "UH"),
          Map.entry("PART", "RP"));

  private final Vocabulary words = Vocabulary.load();
  private final Numerals numerals = new Numerals();

  /// @param parsed with tags and basic relations of Universal Dependencies, and the words in lower
  ///     case as lemmas
  public Line gloss(Parsed parsed) {
    List<String> written = parsed.tokens().stream().map(Token::lemma).toList();
    List<Optional<Meaning>> meanings = new ArrayList<>(written.size());
    List<Token> tokens = new ArrayList<>(written.size());
    for (int i = 0; i < written.size(); i++) {
      int at = i;
      Token token = parsed.tokens().get(i);
      boolean reflexive = isReflexive(parsed, written, i);
      Optional<Meaning> meaning =
          befallen(parsed, written, i)
              .or(() -> meaning(token.tag(), written.get(at), reflexive))
              .map(m -> words.phrase(m, written, at).orElse(m))
              .filter(_ -> !isWorth(written, at));
      meanings.add(meaning);
      tokens.add(glossed(token, meaning, written.get(i)));
    }
    Sentence sentence = parsed.sentence();
    Sentence told = new Sentence(sentence.span(), sentence.role(), sentence.paragraph(), tokens);
    List<Parsed.Arc> arcs = new Relations(parsed, tokens, meanings, written).arcs();
    return new Line(new Parsed(told, parsed.nameTags(), arcs), written, meanings);
  }

  private static boolean isReflexive(Parsed parsed, List<String> written, int i) {
    boolean below = parsed.below(i).anyMatch(a -> isSelf(written.get(a.dependent())));
    boolean beside =
        i > 0 && isSelf(written.get(i - 1))
            || i + 1 < written.size()
                && written.get(i + 1).equals("se")
                && written.get(i).endsWith("r");
    return below || beside;
  }

  /// "joyas por valor de 3.000 euros": the sum is of what stands before.
  private static boolean isWorth(List<String> written, int i) {
    return written.get(i).equals("valor")
        && i > 0
        && (written.get(i - 1).equals("por") || i > 1 && written.get(i - 2).equals("por"));
  }

  /// "los fallecidos", "14 heridos": behind an article or a number those whom it befell are meant,
  /// whatever the tagger took the word for.
  private Optional<Meaning> befallen(Parsed parsed, List<String> written, int i) {
    String before = i == 0 ? "" : parsed.tokens().get(i - 1).tag();
    return before.equals("DET") || before.equals("NUM")
        ? words.befallen(written.get(i))
        : Optional.empty();
  }

  private static boolean isSelf(String word) {
    return word.equals("se") || word.equals("me") || word.equals("nos");
  }

  private Optional<Meaning> meaning(String tag, String word, boolean reflexive) {
    return switch (tag) {
      case "VERB", "AUX" ->
          words.verb(word, reflexive).or(() -> words.adjective(word)).or(() -> words.noun(word));
      case "NOUN" -> words.noun(word).or(() -> words.adjective(word)).or(() -> words.small(word));
      case "ADJ" -> words.adjective(word).or(() -> words.noun(word));
      case "PROPN" -> words.noun(word).or(() -> words.adjective(word));
      case "NUM" -> Optional.empty();
      default -> words.small(word);
    };
  }

  private Token glossed(Token token, Optional<Meaning> meaning, String written) {
    String tag = token.tag();
    if (tag.equals("PROPN")) {
      // Of a name its gloss is what a word of another language may share with it.
      String lemma = meaning.map(Meaning::english).orElse(written);
      return new Token(token.span(), capital(lemma), "NNP");
    }
    if (tag.equals("NUM")) {
      return new Token(token.span(), numerals.english(written), "CD");
    }
    if (meaning.isPresent()) {
      return new Token(token.span(), meaning.get().english(), meaning.get().tag());
    }
    if (tag.equals("PUNCT")) {
      return new Token(token.span(), written, mark(written));
    }
    String known = TAGS.get(tag);
    return known != null
        ? new Token(token.span(), written, known)
        : new Token(token.span(), Endings.stem(written), UNKNOWN);
  }

  private static String mark(String written) {
    return switch (written) {
      case "." -> ".";
      case "«", "“" -> "``";
      case "»", "”", "\"" -> "''";
      case ":", ";", "-", "–", "—" -> ":";
      default -> ",";
    };
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
