package org.variorum.compare.inner;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.align.Texts;
import org.variorum.model.Amount;
import org.variorum.model.Entity;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;
import org.variorum.model.Trait;
import org.variorum.model.Value;

/// Runs the checks over a text of which it is said what its words mean.
final class CheckedText {
  /// A Tuesday.
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 5, 4);

  private CheckedText() {}

  /// The contradictions of a report without a title, a line each; its day is 4 May 2021.
  static String checked(String text, Mention... mentions) {
    return shown(report(text), false, List.of(mentions), 0);
  }

  /// The contradictions of a report whose first line is its title.
  static String titled(String text, Mention... mentions) {
    return shown(report(text), true, List.of(mentions), 0);
  }

  /// The contradictions of a report that gives one person two ages.
  static String aged(String text, String first, String second) {
    return shown(
        report(text),
        false,
        List.of(
            age(text, first, Integer.parseInt(first)), age(text, second, Integer.parseInt(second))),
        2);
  }

  private static Report report(String text) {
    Report plain = Texts.report("r", text.split("\n"));
    return plain.withMetadata(
        plain.metadata().withPublished(Optional.of(Metadatum.given(PUBLISHED, Provenance.FILE))));
  }

  /// The contradictions of a report whose first line is its title, if `titled`, and whose first
  /// `ages` mentions are ages of one person.
  private static String shown(Report report, boolean titled, List<Mention> mentions, int ages) {
    Extraction plain = Texts.extraction(report);
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : plain.sentences()) {
      boolean title = titled && sentences.isEmpty();
      sentences.add(
          new Sentence(
              sentence.span(),
              title ? Sentence.Role.TITLE : Sentence.Role.BODY,
              sentence.paragraph(),
              sentence.tokens().stream().map(t -> tagged(t, report.text())).toList()));
    }
    List<Mention> numbered = new ArrayList<>();
    for (Mention mention : mentions) {
      int in = 0;
      while (!sentences.get(in).span().contains(mention.span())) {
        in++;
      }
      numbered.add(new Mention(numbered.size(), mention.span(), in, mention.value()));
    }
    List<Trait> traits = new ArrayList<>();
    for (int i = 0; i < ages; i++) {
      traits.add(new Trait(0, i, "age"));
    }
    List<Entity> entities =
        ages == 0 ? List.of() : List.of(new Entity(0, Kind.PERSON, "Lindqvist", List.of(0)));
    Extraction extraction =
        new Extraction(
            report.id(),
            plain.basis(),
            sentences,
            numbered,
            entities,
            traits,
            List.of(),
            List.of());
    return new InnerChecks()
        .of(report, extraction).stream()
            .map(c -> c.kind() + " “" + c.span().in(report.text()) + "”: " + c.why())
            .collect(Collectors.joining("\n"));
  }

  /// Gives past forms their tag.
  private static Token tagged(Token token, String text) {
    String word = token.span().in(text);
    boolean past = List.of("was", "fell", "died", "caught", "killed").contains(word);
    return past ? new Token(token.span(), token.lemma(), "VBD") : token;
  }

  /// So many who were killed.
  static Mention toll(String text, String words, int number) {
    return mention(
        text,
        words,
        new Value.Quantity(
            Amount.exactly(number), "person", Optional.of("killed"), Optional.empty(), false));
  }

  /// So many people.
  static Mention count(String text, String words, int number) {
    return mention(
        text,
        words,
        new Value.Quantity(
            Amount.exactly(number), "person", Optional.empty(), Optional.empty(), false));
  }

  /// Two of something.
  static Mention counted(String text, String words, String what) {
    return mention(
        text,
        words,
        new Value.Quantity(Amount.exactly(2), what, Optional.empty(), Optional.empty(), false));
  }

  /// A vague number of people.
  static Mention dozens(String text, String words) {
    return mention(
        text,
        words,
        new Value.Quantity(
            new Amount(12, 99, Amount.Exactness.VAGUE),
            "person",
            Optional.empty(),
            Optional.empty(),
            false));
  }

  /// "Seven others" who were killed.
  static Mention others(String text, int number) {
    return mention(
        text,
        "seven others",
        new Value.Quantity(
            Amount.exactly(number), "person", Optional.of("killed"), Optional.empty(), true));
  }

  static Mention person(String text, String name) {
    return mention(text, name, new Value.Person(name, name.substring(name.lastIndexOf(' ') + 1)));
  }

  static Mention clock(String text, String words, int hour) {
    LocalTime time = LocalTime.of(hour, 0);
    return mention(text, words, new Value.Clock(time, time, false, Optional.empty()));
  }

  static Mention quote(String text, String words, String speaker) {
    return mention(text, words, new Value.Quote(words, Optional.of(speaker)));
  }

  static Mention age(String text, String words, int years) {
    return mention(text, words, new Value.Age(Amount.exactly(years)));
  }

  static Mention mention(String text, String words, Value value) {
    int at = text.indexOf(words);
    return new Mention(0, new Span(at, at + words.length()), 0, value);
  }
}
