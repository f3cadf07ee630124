package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.variorum.compare.detail.Answer;
import org.variorum.compare.detail.Matter;
import org.variorum.model.Alignment;
import org.variorum.model.Amount;
import org.variorum.model.Extraction;
import org.variorum.model.Metadata;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SameEvent;
import org.variorum.model.Sentence;
import org.variorum.model.Sentence.Role;
import org.variorum.model.Source;
import org.variorum.model.Span;
import org.variorum.model.Value;
import org.variorum.model.reason.Plain;

class ShowBestTest {
  private static final ReportId A = new ReportId("a");
  private static final Set<String> TIED = Set.of("holder");

  /// A line of the report and the words in it that give a value.
  private record Said(Role role, String line, String words, Value value) {}

  private static Said age(Role role, String line, String words) {
    return new Said(role, line, words, new Value.Age(Amount.exactly(34)));
  }

  private static Said role(Role role, String line, String words) {
    return new Said(role, line, words, new Value.Role(words, Optional.empty()));
  }

  /// The line of the answer that comes first of those with the same context.
  private static String shown(Set<String> firstContext, Said... said) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    for (Said s : said) {
      int start = text.length();
      int at = start + s.line().indexOf(s.words());
      text.append(s.line()).append('\n');
      Span line = new Span(start, text.length() - 1);
      sentences.add(new Sentence(line, s.role(), sentences.size(), List.of()));
      Set<String> context = answers.isEmpty() ? firstContext : TIED;
      Span span = new Span(at, at + s.words().length());
      answers.add(new Answer(A, span, s.value(), Optional.empty(), context));
    }
    Matter matter = matter(text.toString(), sentences);
    Answer best = answers.stream().min(new ShowBest(matter)).orElseThrow();
    return matter.sentence(A, best.span()).orElseThrow().span().in(text.toString());
  }

  private static Matter matter(String text, List<Sentence> sentences) {
    Source source = new Source("text", Instant.EPOCH, "0".repeat(64), 0, "UTF-8");
    Extraction extraction =
        new Extraction(
            A,
            new Extraction.Basis("1", Optional.empty(), 0),
            sentences,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    SameEvent same = new SameEvent(SameEvent.Verdict.SAME, Plain.reason(""));
    return new Matter(
        List.of(new Report(A, source, Metadata.none("en"), text)),
        Map.of(A, extraction),
        new Alignment(
            same, Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  @DisplayName("an age is shown where the report introduces the person")
  void theIntroduction() {
    assertThat(
            shown(
                TIED,
                age(Role.BODY, "The 34-year-old Orla Venn fell.", "34-year-old"),
                age(Role.BODY, "Orla Venn, 34, of Kelso died later.", "34")))
        .isEqualTo("Orla Venn, 34, of Kelso died later.");
  }

  @Test
  @DisplayName("the line below a picture introduces as well as the body, a title does not")
  void captions() {
    assertThat(
            shown(
                TIED,
                age(Role.TITLE, "Orla Venn, 34, falls", "34"),
                age(Role.CAPTION, "Orla Venn, 34 (Photo: Kelso Rescue)", "34"),
                age(Role.BODY, "Orla Venn, 34, fell.", "34")))
        .isEqualTo("Orla Venn, 34 (Photo: Kelso Rescue)");
    assertThat(
            shown(
                TIED,
                role(Role.CAPTION, "The climber Orla Venn", "climber"),
                role(Role.BODY, "Orla Venn, a climber, fell.", "climber")))
        .isEqualTo("Orla Venn, a climber, fell.");
  }

  @Test
  @DisplayName("what is tied to a context comes before what is not")
  void tiedFirst() {
    assertThat(
            shown(
                Set.of(),
                age(Role.BODY, "Orla Venn, 34, fell.", "34"),
                age(Role.BODY, "The 34-year-old Orla Venn was a guide.", "34-year-old")))
        .isEqualTo("The 34-year-old Orla Venn was a guide.");
  }
}
