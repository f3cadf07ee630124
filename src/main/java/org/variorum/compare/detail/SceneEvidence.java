package org.variorum.compare.detail;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Metadatum;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Sentence;
import org.variorum.model.Token;
import org.variorum.model.name.CalendarNames;

/// How much a mention of a place speaks for the main event of its report being there.
///
/// The weights are ours, by how news is written: the lead tells where, a body such as the police is
/// named by its town, people are named by where they live, and are taken to hospitals elsewhere.
final class SceneEvidence {
  private static final String MAIN = "what the report is about";

  /// Part of an argument of the act, or before its noun ("the Ashby fire").
  private static final double WITH_THE_ACT = 2;

  private static final double IN_ITS_SENTENCE = 1;

  /// What serves a town and is named by it.
  private static final double SEAT = 1;

  /// Before the noun for a person ("an Ashby man"), who is as often at home as not.
  private static final double OF_PEOPLE = 0.5;

  private static final double AT_THE_HEAD = 1;

  /// Words of saying and of what follows upon an event; where they are done is no scene.
  private static final Set<String> FOLLOWING =
      Set.of(
          "say",
          "tell",
          "report",
          "announce",
          "identify",
          "investigate",
          "charge",
          "confess",
          "accuse",
          "plead",
          "come",
          "plan",
          "support",
          "criticize",
          "hospitalize",
          "send",
          "return",
          "travel",
          "bear",
          "train",
          "find",
          "release",
          "convict",
          "sentence",
          "leave",
          "arrive");

  private static final Set<String> SERVING =
      Set.of("police", "fire", "sheriff", "mayor", "firefighter", "officer", "detective", "deputy");

  /// Houses of a town to which people are brought from elsewhere, media, and who comes from there.
  private static final Set<String> ELSEWHERE =
      Set.of(
          "hospital",
          "medical",
          "health",
          "clinic",
          "jail",
          "prison",
          "court",
          "courtroom",
          "courthouse",
          "news",
          "tribune",
          "journal",
          "times",
          "press",
          "herald",
          "courier",
          "post",
          "gazette",
          "television",
          "tv",
          "radio",
          "suburb",
          "area",
          "native");

  private static final Set<String> PEOPLE =
      Set.of(
          "man",
          "woman",
          "boy",
          "girl",
          "teen",
          "teenager",
          "toddler",
          "baby",
          "infant",
          "child",
          "couple",
          "family",
          "mother",
          "father",
          "brother",
          "sister",
          "son",
          "daughter",
          "people",
          "grandmother",
          "grandfather",
          "resident",
          "student",
          "youth");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Set<String> LIVING =
      Set.of("live", "reside", "bear", "grow", "raise", "base", "hail", "buy", "bury", "work");

  private static final Set<String> NEAR =
      Set.of(
          "near",
          "outside",
          "beyond",
          "mile",
          "kilometer",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "suburb",
          "outskirts");

  private static final Pattern OUTLET = Pattern.compile("\\s(?:[-–—|•»]|::)\\s");

  private final Matter matter;
  private final Extraction extraction;
  private final Report report;
  private final boolean harmful;

  SceneEvidence(Matter matter, ReportId id) {
    this.matter = matter;
    extraction = matter.extraction(id);
    report = matter.report(id);
    harmful = extraction.events().stream().anyMatch(Harm::isDone);
  }

  /// Whether a mention stands in the part of a title that names the outlet: "… | Kirkby Post".
  static boolean isOutlet(Report report, Extraction extraction, Mention mention) {
    Sentence sentence = extraction.sentences().get(mention.sentence());
    if (sentence.role() != Sentence.Role.TITLE) {
      return false;
    }
    String before = report.text().substring(sentence.span().start(), mention.span().start());
    return OUTLET.matcher(before).find() && before.strip().split("\\s+").length > 4;
  }

  /// From 0, where the mention says nothing of the event.
  double weight(Mention mention) {
    Sentence sentence = extraction.sentences().get(mention.sentence());
    double weight = base(mention, sentence);
    boolean head = matter.isLead(extraction.report(), mention.sentence());
    return weight > 0 && head ? weight + AT_THE_HEAD : weight;
  }

  /// What a conflict about the mention would be about: the harm, where the report tells of any, else
  /// the acts that stand with it.
  Set<String> context(Mention mention) {
    if (weight(mention) == 0) {
      return Set.of();
    }
    if (harmful) {
      return Set.of(MAIN);
    }
    Set<String> context = new HashSet<>();
    for (Event event : extraction.events()) {
      if (event.sentence() == mention.sentence() && counts(event)) {
        context.add(event.act().sense());
      }
    }
    return context;
  }

  private double base(Mention mention, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int from = 0;
    while (from < tokens.size() && tokens.get(from).span().end() <= mention.span().start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < mention.span().end()) {
      to++;
    }
    if (isHome(tokens, from) || isOf(tokens, to, ELSEWHERE) || isDateline(mention)) {
      return 0;
    }
    String before = lemma(tokens, from - 1);
    if (NEAR.contains(before) || before.equals("of") && NEAR.contains(lemma(tokens, from - 2))) {
      return 0;
    }
    if (isOf(tokens, to, SERVING)) {
      return SEAT;
    }
    if (isOf(tokens, to, PEOPLE)) {
      return OF_PEOPLE;
    }
    if (isInName(sentence, tokens, to)) {
      return 0;
    }
    return act(mention, tokens, to);
  }

  private double act(Mention mention, List<Token> tokens, int to) {
    double most = matter.isLead(extraction.report(), mention.sentence()) ? AT_THE_HEAD / 2 : 0;
    for (Event event : extraction.events()) {
      if (event.sentence() == mention.sentence() && counts(event)) {
        boolean before =
            event.trigger().start() >= mention.span().end() && isNear(tokens, to, event);
        boolean with =
            before || event.arguments().stream().anyMatch(a -> a.span().contains(mention.span()));
        most = Math.max(most, with ? WITH_THE_ACT : IN_ITS_SENTENCE);
      }
    }
    return most;
  }

  /// A name in the dateline, or in capitals in a sentence that is not: where the report was written.
  boolean isDateline(Mention mention) {
    if (report
        .metadata()
        .dateline()
        .flatMap(Metadatum::span)
        .filter(mention.span()::overlaps)
        .isPresent()) {
      return true;
    }
    String rest = extraction.sentences().get(mention.sentence()).span().in(report.text());
    String town = mention.span().in(report.text()).split(",", 2)[0];
    return town.length() > 3
        && town.chars().noneMatch(Character::isLowerCase)
        && rest.chars().filter(Character::isLowerCase).count() > rest.length() / 2;
  }

  /// Whether the name goes on: "Ashby United", "Ashby Street Mall".
  private boolean isInName(Sentence sentence, List<Token> tokens, int to) {
    return sentence.role() != Sentence.Role.TITLE
        && tag(tokens, to).startsWith("NNP")
        && !CalendarNames.has(lemma(tokens, to));
  }

  /// Whether only nouns and adjectives part the place from the noun of the act.
  private static boolean isNear(List<Token> tokens, int to, Event event) {
    int i = to;
    while (i < tokens.size() && tokens.get(i).span().start() < event.trigger().start()) {
      String tag = tokens.get(i).tag();
      if (!tag.startsWith("NN") && !tag.startsWith("JJ")) {
        return false;
      }
      i++;
    }
    return i < tokens.size() && tokens.get(i).tag().startsWith("NN") && i - to < 4;
  }

  private boolean counts(Event event) {
    return harmful
        ? Harm.isDone(event)
        : matter.isLead(extraction.report(), event.sentence())
            && !FOLLOWING.contains(event.act().sense());
  }

  /// "Ada Lund, 37, of Ashby", "who is from Ashby", "who lives in Ashby", "taken to Ashby".
  private static boolean isHome(List<Token> tokens, int from) {
    int first = ARTICLES.contains(lemma(tokens, from - 1)) ? from - 1 : from;
    String before = lemma(tokens, first - 1);
    String further = lemma(tokens, first - 2);
    boolean of =
        before.equals("of")
            && (further.equals(",")
                || further.equals("both")
                || tag(tokens, first - 2).startsWith("CD"));
    boolean living = before.equals("in") && LIVING.contains(further);
    boolean served = before.equals("in") && ELSEWHERE.contains(further);
    boolean to = before.equals("to") && !further.equals("accord");
    return of || living || served || to || before.equals("from");
  }

  /// Whether a word of a list follows within the same name or noun phrase.
  private static boolean isOf(List<Token> tokens, int to, Set<String> words) {
    for (int i = to; i < tokens.size() && i < to + 5; i++) {
      String tag = tokens.get(i).tag();
      if (words.contains(lemma(tokens, i))) {
        return true;
      }
      if (!tag.startsWith("NN") && !tag.startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }

  private static String lemma(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lemma().toLowerCase(Locale.ROOT);
  }

  private static String tag(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).tag();
  }
}
