package org.variorum.compare.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// How long somebody who is named is to be in prison: "was jailed for seven years", "sentenced to six
/// years in prison". What a prosecutor asks for and what the law allows is no sentence.
public final class TermDetails implements DetailFinder {
  /// Between the name and the length of time.
  private static final Pattern SENTENCED =
      Pattern.compile(
          "(?i)\\b(sentenced|jailed|imprisoned|sentences?|jails|prison term|jail term)\\b");

  /// Before the name, with what stands between the name and the length of time.
  private static final Pattern SENTENCING =
      Pattern.compile("(?i)\\b(sentenced|jailed|jails|imprisoned)\\b[^;:]*$");

  private static final Pattern TO =
      Pattern.compile("(?i)^(,? \\d\\d)?,? (to|for)( a term of)?\\s+$");

  private static final Pattern GIVEN =
      Pattern.compile("(?i)\\b(given|gets?|got|handed|received|receives)\\b");

  /// Behind the length of time.
  private static final Pattern IN_PRISON =
      Pattern.compile(
          "(?i)^ ?-?(in|behind) (prison|jail|bars|custody)|^ (prison|jail) (term|sentence)");

  /// A term that is not, or not yet, the court's.
  private static final Pattern NOT_GIVEN =
      Pattern.compile(
          "(?i)\\b(ask(s|ed|ing)?|demand\\w*|seek\\w*|sought|request\\w*|want\\w*|recommend\\w*|fac(e|es|ed|ing)|could|may|might|up"
              + " to|maximum|minimum|at least|serv(ed|ing)|spent|if|reduced|cut|instead)\\b");

  private static final Pattern SUSPENDED =
      Pattern.compile("(?i)\\b(suspended|probation|parole|deferred)\\b");

  private static final int AFTER = 20;

  @Override
  public List<Detail> find(Matter matter) {
    Map<String, List<Answer>> answers = new TreeMap<>();
    for (ReportId report : matter.reports()) {
      Extraction extraction = matter.extraction(report);
      for (Mention mention : extraction.mentions()) {
        if (mention.value() instanceof Value.Duration
            && extraction.sentences().get(mention.sentence()).tells()) {
          topic(matter, report, mention)
              .ifPresent(topic ->
                  answers
                      .computeIfAbsent(topic, _ -> new ArrayList<>())
                      .add(
                          new Answer(
                              report,
                              mention.span(),
                              mention.value(),
                              Optional.empty(),
                              Set.of("term"))));
        }
      }
    }
    List<Detail> details = new ArrayList<>();
    answers.forEach((topic, given) -> details.add(new Detail(Kind.DURATION, topic, given, true)));
    return details;
  }

  private static Optional<String> topic(Matter matter, ReportId report, Mention length) {
    String text = matter.report(report).text();
    Span span = length.span();
    Optional<Mention> person = last(matter, report, length, Kind.PERSON);
    Optional<Names.Named> named = person.flatMap(p -> matter.names().at(report, p.span()));
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int from = person.orElseThrow().span().end();
    String between = text.substring(from, span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + AFTER));
    boolean isPrison = IN_PRISON.matcher(after).find();
    int verb = told(matter, report, length, person.orElseThrow(), isPrison);
    if (verb < 0
        || isAfterAnother(matter, report, length, from + verb)
        || NOT_GIVEN.matcher(between).find()) {
      return Optional.empty();
    }
    boolean suspended = SUSPENDED.matcher(between + after).find();
    return Optional.of(
        named.get().name() + (suspended ? " · suspended sentence" : " · prison term"));
  }

  /// Where the word that tells of a sentence ends, counted from the end of the name; -1 without one.
  private static int told(
      Matter matter, ReportId report, Mention length, Mention person, boolean isPrison) {
    String text = matter.report(report).text();
    String between = text.substring(person.span().end(), length.span().start());
    int start = matter.sentence(report, length.span()).orElseThrow().span().start();
    String before = text.substring(start, person.span().start());
    if (SENTENCING.matcher(before).find() && TO.matcher(between).matches()) {
      return 0;
    }
    int verb = end(SENTENCED, between);
    return verb < 0 && isPrison ? end(GIVEN, between) : verb;
  }

  /// Whether another length of time stands between a place and the one asked for.
  private static boolean isAfterAnother(Matter matter, ReportId report, Mention length, int from) {
    return last(matter, report, length, Kind.DURATION)
        .filter(d -> d.span().start() >= from)
        .isPresent();
  }

  /// Where the last match of a pattern ends, -1 where there is none.
  private static int end(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int end = -1;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end;
  }

  /// The last mention of a kind before another one in its sentence; of people, by name.
  private static Optional<Mention> last(Matter matter, ReportId report, Mention before, Kind kind) {
    return matter.extraction(report).mentions().stream()
        .filter(m -> m.sentence() == before.sentence() && m.kind() == kind)
        .filter(m -> kind != Kind.PERSON || m.value().isName())
        .filter(m -> m.span().end() <= before.span().start())
        .max(Comparator.comparing(Mention::span));
  }
}
