package org.variorum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.variorum.align.name.Chained;
import org.variorum.model.Amount;
import org.variorum.model.Chain;
import org.variorum.model.Entity;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.ReportId;
import org.variorum.model.Span;
import org.variorum.model.Trait;
import org.variorum.model.Value;

class EntityChainsTest {
  private final EntityChains chains = new EntityChains();

  /// A report that names these, each once: a person, `O:` an organisation, `@` a place with its code
  /// after a slash; `=23` adds an age.
  private static Extraction report(String id, String... names) {
    List<Mention> mentions = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    List<Trait> traits = new ArrayList<>();
    for (String item : names) {
      String name = item.split("=")[0];
      Span span = new Span(10 * mentions.size(), 10 * mentions.size() + 5);
      int index = mentions.size();
      if (name.startsWith("@")) {
        String[] parts = name.substring(1).split("/");
        Optional<String> code = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
        mentions.add(new Mention(index, span, 0, new Value.Place(code, parts[0], List.of())));
        continue;
      }
      Value value =
          name.startsWith("O:")
              ? new Value.Organization(name.substring(2))
              : new Value.Person(name, name);
      mentions.add(new Mention(index, span, 0, value));
      entities.add(new Entity(entities.size(), value.kind(), value.normal(), List.of(index)));
      if (item.contains("=")) {
        Value age = new Value.Age(Amount.exactly(Integer.parseInt(item.split("=")[1])));
        mentions.add(new Mention(index + 1, new Span(span.end(), span.end() + 2), 0, age));
        traits.add(new Trait(entities.size() - 1, index + 1, "age"));
      }
    }
    return new Extraction(
        new ReportId(id),
        new Extraction.Basis("test", Optional.empty(), 0),
        List.of(),
        mentions,
        entities,
        traits,
        List.of(),
        List.of());
  }

  /// A made-up name, another for each number.
  private static String word(int number) {
    String[] parts = {"ba", "ket", "mor", "lin", "dus", "ga", "vel", "ron", "ti", "pash"};
    StringBuilder word = new StringBuilder("B");
    for (char digit : String.valueOf(number).toCharArray()) {
      word.append(parts[digit - '0']);
    }
    return word.toString();
  }

  private static List<String> shown(Chained chained) {
    return chained.chains().stream()
        .map(c ->
            c.name()
                + " "
                + c.mentions().stream().map(l -> l.report().value()).collect(Collectors.joining()))
        .toList();
  }

  @Test
  @DisplayName("fuller, shortened and misspelt forms of a name are one person")
  void formsOfAName() {
    assertThat(
            shown(
                chains.chain(
                    List.of(
                        report("A", "Melvin Osgood", "Heidar Alishvandi", "Mike Tarrant"),
                        report("B", "Melvin Lee Osgood", "Heydar Alishbandi", "Michael Tarrant"),
                        report("C", "Osgood")))))
        .containsExactly("Heidar Alishvandi AB", "Melvin Lee Osgood ABC", "Michael Tarrant AB");
  }

  @Test
  @DisplayName("two people of one family stay two, and a family name alone is then nobody's")
  void oneFamily() {
    assertThat(
            shown(
                chains.chain(
                    List.of(
                        report("A", "Ann Tull", "Benno Tull"),
                        report("B", "Ann Tull"),
                        report("C", "Tull"),
                        report("D", "Benno")))))
        .containsExactly("Ann Tull AB", "Benno Tull AD", "Tull C");
  }

  @Test
  @DisplayName("an initial does not draw two people together")
  void initial() {
    List<String> shown =
        shown(
            chains.chain(
                List.of(
                    report("A", "Ann Tull"), report("B", "Alma Tull"), report("C", "A. Tull"))));
    assertThat(shown).hasSize(2);
  }

  @Test
  @DisplayName("names spelled otherwise in both parts are one person only with a trait in common")
  void doubtfulNames() {
    assertThat(
            chains
                .chain(List.of(report("A", "Jared Lemmick"), report("B", "Jarod Lemnick")))
                .chains())
        .hasSize(2);
    assertThat(
            chains
                .chain(List.of(report("A", "Jared Lemmick=31"), report("B", "Jarod Lemnick=31")))
                .chains())
        .hasSize(1);
  }

  @Test
  @DisplayName("organisations are one by alias, initials and shortened form")
  void bodies() {
    assertThat(
            shown(
                chains.chain(
                    List.of(
                        report(
                            "A", "O:Daesh", "O:Dry Creek Police Department", "O:Harbor Light Inn"),
                        report("B", "O:ISIS", "O:DCPD", "O:Harbor Light Inn and Suites"),
                        report("C", "O:ISIS-K", "O:Mercy Hospital", "O:Grace Hospital")))))
        .containsExactly(
            "Daesh AB",
            "Dry Creek Police Department AB",
            "Grace Hospital C",
            "Harbor Light Inn and Suites AB",
            "ISIS-K C",
            "Mercy Hospital C");
  }

  @Test
  @DisplayName("a team goes without its town, unless two teams are so called")
  void teams() {
    assertThat(
            shown(
                chains.chain(
                    List.of(report("A", "O:Dover Red Wolves"), report("B", "O:Red Wolves")))))
        .hasSize(1);
    assertThat(
            shown(
                chains.chain(
                    List.of(
                        report("A", "O:Dover Red Wolves"),
                        report("B", "O:Red Wolves"),
                        report("C", "O:Tirna Red Wolves")))))
        .hasSize(3);
  }

  @Test
  @DisplayName("places are one by code, or by name where only one place bears it")
  void places() {
    assertThat(
            shown(
                chains.chain(
                    List.of(
                        report("A", "@Bamyan/AF-BAM"),
                        report("B", "@Bamiyan/AF-BAM"),
                        report("C", "@Bamyan", "@Tirna", "@tirna")))))
        .containsExactly("Bamyan ABC", "Tirna CC");
  }

  @Test
  @DisplayName("a family name is of whoever is named by far the most")
  void farMoreOften() {
    assertThat(
            shown(
                chains.chain(
                    List.of(
                        report("A", "Ann Tull"),
                        report("B", "Ann Tull"),
                        report("C", "Ann Tull"),
                        report("D", "Ann Tull", "Sam Tull"),
                        report("E", "Tull")))))
        .containsExactly("Ann Tull ABCDE", "Sam Tull D");
  }

  @Test
  @DisplayName("every join says why")
  void why() {
    assertThat(
            chains.chain(List.of(report("A", "Ann Tull"), report("B", "Ann Mary Tull"))).joined())
        .singleElement()
        .satisfies(j -> assertThat(j.why()).asString().contains("fuller form"));
  }

  @Test
  @DisplayName("the order of the reports changes nothing")
  void order() {
    List<Extraction> reports =
        new ArrayList<>(
            List.of(
                report("A", "Ann Tull=31", "Ben Tull", "O:UN", "@Tirna"),
                report("B", "A. Tull", "O:United Nations", "Michael Roe"),
                report("C", "Tull", "Mike Roe", "Anne Tull=31"),
                report("D", "Roe", "Ann M. Tull", "@Tirna/XX-TI")));
    List<Chain> expected = chains.chain(reports).chains();
    Random random = new Random(7);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(reports, random);
      assertThat(chains.chain(reports).chains()).isEqualTo(expected);
    }
  }

  @Test
  @DisplayName("a thousand reports are chained in seconds")
  void large() {
    List<Extraction> reports = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      reports.add(
          report(
              "R" + i,
              "Ann Tull",
              word(i % 50 * 7919) + " " + word(i % 211 * 104729),
              "O:" + word(i % 97 * 15485863) + " Bank"));
    }
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    Chained chained = chains.chain(reports);
    double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
    assertThat(chained.chains()).isNotEmpty();
    assertThat(seconds).as("seconds of this thread alone").isLessThan(10);
  }
}
