package org.variorum.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.extract.amount.AmountTagger;
import org.variorum.extract.amount.Tagged;
import org.variorum.extract.amount.VaguePolicy;
import org.variorum.extract.event.Draft;
import org.variorum.extract.event.EventTagger;
import org.variorum.extract.event.Words;
import org.variorum.extract.layout.Block;
import org.variorum.extract.layout.Layout;
import org.variorum.extract.parse.Parsed;
import org.variorum.extract.parse.Parser;
import org.variorum.extract.time.TimeTagger;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Mention;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Extracts with the language library and our own taggers. Safe for use by several threads.
public final class ReportExtractor implements Extractor {
  /// Changes whenever the same report may give another extraction.
  private static final String VERSION = "1";

  private final Layout layout = new Layout();
  private final Parser parser;
  private final TimeTagger times = new TimeTagger();
  private final AmountTagger amounts = new AmountTagger(VaguePolicy.standard());
  private final EventTagger events = new EventTagger(new Words());

  /// @param parser the language library; its models load when the first report is extracted
  public ReportExtractor(Parser parser) {
    this.parser = parser;
  }

  @Override
  public Extraction.Basis basis(Report report) {
    return new Extraction.Basis(VERSION, report.metadata().publishedOn());
  }

  @Override
  public Extraction extract(Report report) {
    List<Block> blocks = layout.of(report);
    List<Parsed> parsed = parse(report.text(), blocks);
    List<Sentence> sentences = parsed.stream().map(Parsed::sentence).toList();
    List<Mention> named = new ArrayList<>(names(report.text(), parsed));
    List<Tagged> times = this.times.tag(sentences, report.text(), report.metadata().publishedOn());
    List<Tagged> values = new ArrayList<>(times);
    values.addAll(amounts.tag(sentences, report.text(), times));
    values.forEach(v -> named.add(new Mention(0, v.span(), v.sentence(), v.value())));
    List<Draft> drafts = events.tag(parsed, named);
    Woven woven = weave(named, drafts);
    List<Span> boilerplate =
        blocks.stream()
            .filter(b -> b.role() == Sentence.Role.BOILERPLATE)
            .map(Block::span)
            .toList();
    return new Extraction(
        report.id(),
        basis(report),
        sentences,
        woven.mentions(),
        List.of(),
        List.of(),
        woven.events(),
        boilerplate);
  }

  private List<Parsed> parse(String text, List<Block> blocks) {
    List<Parsed> parsed = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      parsed.addAll(parser.parse(text, blocks.get(i).span(), blocks.get(i).role(), i));
    }
    return parsed;
  }

  private record Woven(List<Mention> mentions, List<Event> events) {}

  /// Gives events a place among the mentions, in the order of the text.
  private static Woven weave(List<Mention> others, List<Draft> drafts) {
    List<Object> all = new ArrayList<>(others);
    all.addAll(drafts);
    all.sort(Comparator.comparing(ReportExtractor::span));
    List<Mention> mentions = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (Object next : all) {
      int index = mentions.size();
      if (next instanceof Draft draft) {
        mentions.add(new Mention(index, draft.trigger(), draft.sentence(), draft.act()));
        events.add(
            new Event(
                events.size(),
                index,
                draft.sentence(),
                draft.trigger(),
                draft.lemma(),
                draft.kin(),
                draft.act(),
                draft.arguments(),
                draft.attribution()));
      } else if (next instanceof Mention mention) {
        mentions.add(new Mention(index, mention.span(), mention.sentence(), mention.value()));
      }
    }
    return new Woven(mentions, events);
  }

  private static Span span(Object next) {
    return next instanceof Draft draft ? draft.trigger() : ((Mention) next).span();
  }

  private static List<Mention> names(String text, List<Parsed> parsed) {
    List<Mention> mentions = new ArrayList<>();
    for (int s = 0; s < parsed.size(); s++) {
      List<String> tags = parsed.get(s).nameTags();
      for (int i = 0; i < tags.size(); i++) {
        String tag = tags.get(i);
        if (tag.equals("O") || i > 0 && tags.get(i - 1).equals(tag)) {
          continue;
        }
        int end = i;
        while (end + 1 < tags.size() && tags.get(end + 1).equals(tag)) {
          end++;
        }
        Span span =
            parsed.get(s).tokens().get(i).span().cover(parsed.get(s).tokens().get(end).span());
        String name = span.in(text);
        Value value =
            switch (tag) {
              case "PERSON" -> new Value.Person(name, name);
              case "LOCATION" -> new Value.Place(Optional.empty(), name, List.of());
              default -> new Value.Organization(name);
            };
        mentions.add(new Mention(mentions.size(), span, s, value));
      }
    }
    return mentions;
  }
}
