package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.variorum.extract.foreign.ForeignDates;
import org.variorum.extract.foreign.ForeignPlaces;
import org.variorum.extract.foreign.ForeignSentences;
import org.variorum.extract.layout.Block;
import org.variorum.extract.layout.Layout;
import org.variorum.extract.place.Gazetteer;
import org.variorum.model.Extraction;
import org.variorum.model.Language;
import org.variorum.model.Report;
import org.variorum.model.Sentence;

/// Extracts from a report in a language that is not read what names, figures and the calendar tell:
/// no events, no amounts, nobody's word.
final class ForeignExtractor {
  private final Layout layout = new Layout();
  private final ForeignPlaces places;

  ForeignExtractor(Gazetteer gazetteer) {
    this.places = new ForeignPlaces(gazetteer);
  }

  Extraction extract(Report report, Function<Report, Extraction.Basis> basis) {
    Language language = Language.of(report);
    String text = report.text();
    List<Block> blocks = layout.of(report);
    ForeignSentences cutter = new ForeignSentences(language);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      sentences.addAll(cutter.of(text, blocks.get(i).span(), blocks.get(i).role(), i));
    }
    Weaver weaver = new Weaver();
    new ForeignDates(language)
        .tag(text, sentences, report.metadata().publishedOn())
        .forEach(d -> weaver.add(d.span(), d.sentence(), d.value()));
    places.tag(text, sentences).forEach(p -> weaver.add(p.span(), p.sentence(), p.value()));
    return new Extraction(
        report.id(),
        basis.apply(report),
        sentences,
        weaver.woven().mentions(),
        List.of(),
        List.of(),
        List.of(),
        blocks.stream()
            .filter(b -> b.role() == Sentence.Role.BOILERPLATE)
            .map(Block::span)
            .toList());
  }
}
