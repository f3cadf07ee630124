package org.variorum.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Mention;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Finds quotations by their marks, and who speaks them by the verb of saying beside them.
///
/// Marks are paired inside a paragraph, curly with curly and straight with straight; a paragraph in
/// which a mark stays open is quoted to its end, as news does with quotations of several paragraphs.
public final class QuoteTagger {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "“([^“”]+)(?:”|$)|\"([^\"]+)(?:\"|$)|``(.+?)''"
              // Single marks, which are apostrophes as well: from a capital to a stop.
              + "|(?<![\\p{L}\\p{N}])['‘](?=\\p{Lu})(.+?[.,!?…])['’](?![\\p{L}\\p{N}])"
              // Speech behind a colon, marked at its end or not at all.
              + "|(?<=\\b(?:said|says|added|wrote|asked|stated):)\\s+"
              + "(?=\\p{Lu})([^\"“”]+?)(?:['’\"”](?!\\p{L})|$)");

  /// A quotation in which somebody else is quoted has two speakers.
  private static final Pattern NESTED = Pattern.compile("\\b(?:said|says|told \\w+)[,:]? ['‘\"“]");

  private static final Pattern SPANISH =
      Pattern.compile("«([^«»]+)(?:»|$)|“([^“”]+)(?:”|$)|\"([^\"]+)(?:\"|$)");

  /// Shorter ones are names and words set apart, not speech.
  private static final int FEWEST_WORDS = 4;

  /// The words stand in the group of their sort of mark.
  private final Pattern quoted;

  private final Voices voices;

  /// A quotation.
  ///
  /// @param span of the words without their marks
  public record Quoted(Span span, int sentence, Value.Quote value) {
    private Optional<String> speaker() {
      return value.speaker();
    }
  }

  private QuoteTagger(Words words, Pattern quoted) {
    this.quoted = quoted;
    this.voices = new Voices(new Phrases(words));
  }

  public static QuoteTagger english(Words words) {
    return new QuoteTagger(words, ENGLISH);
  }

  /// For Spanish text, with sentences that are glossed in English.
  public static QuoteTagger spanish(Words words) {
    return new QuoteTagger(words, SPANISH);
  }

  /// @param mentions of names, which speakers are told by
  public List<Quoted> tag(String text, List<Parsed> sentences, List<Mention> mentions) {
    List<Mentions> bySentence = Mentions.bySentence(mentions, sentences.size());
    List<Quoted> found = new ArrayList<>();
    int from = 0;
    while (from < sentences.size()) {
      int until = from;
      int paragraph = sentences.get(from).sentence().paragraph();
      while (until < sentences.size() && sentences.get(until).sentence().paragraph() == paragraph) {
        until++;
      }
      if (sentences.get(from).sentence().tells()) {
        found.addAll(inParagraph(text, sentences, from, until, bySentence));
      }
      from = until;
    }
    return found;
  }

  private List<Quoted> inParagraph(
      String text, List<Parsed> sentences, int from, int until, List<Mentions> mentions) {
    int start = sentences.get(from).sentence().span().start();
    int end = sentences.get(until - 1).sentence().span().end();
    List<Quoted> found = new ArrayList<>();
    Matcher matcher = quoted.matcher(text.substring(start, end));
    while (matcher.find()) {
      int group = 1;
      while (group < matcher.groupCount() && matcher.group(group) == null) {
        group++;
      }
      String words = matcher.group(group).strip();
      if (words.split("\\s+").length < FEWEST_WORDS) {
        continue;
      }
      Span span = new Span(matcher.start(group), matcher.end(group)).shift(start);
      // A second quotation of a paragraph goes on with the speaker of the first.
      Optional<String> before = found.isEmpty() ? Optional.empty() : found.getLast().speaker();
      Optional<String> speaker =
          NESTED.matcher(words).find()
              ? Optional.empty()
              : speaker(sentences, from, until, mentions, span).or(() -> before);
      found.add(
          new Quoted(
              span, sentenceOf(sentences, from, until, span), new Value.Quote(words, speaker)));
    }
    return found;
  }

  private static int sentenceOf(List<Parsed> sentences, int from, int until, Span span) {
    for (int i = from; i < until; i++) {
      if (sentences.get(i).sentence().span().contains(span.start())) {
        return i;
      }
    }
    return from;
  }

  /// Who speaks: told in the sentence where the quotation ends, or in the one where it starts.
  private Optional<String> speaker(
      List<Parsed> sentences, int from, int until, List<Mentions> mentions, Span quote) {
    for (int i = until - 1; i >= from; i--) {
      if (sentences.get(i).sentence().span().overlaps(quote)) {
        Mentions here = mentions.get(i);
        Optional<String> teller = voices.teller(new Graph(sentences.get(i)), here, quote);
        if (teller.isPresent()) {
          return teller;
        }
      }
    }
    return Optional.empty();
  }
}
