package org.variorum.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.event.QuoteTagger;
import org.variorum.extract.event.Words;
import org.variorum.extract.layout.Block;
import org.variorum.extract.layout.Layout;
import org.variorum.extract.name.Names;
import org.variorum.extract.name.Traits;
import org.variorum.extract.parse.Parsed;
import org.variorum.extract.parse.Parser;
import org.variorum.extract.parse.SpanishNlp;
import org.variorum.extract.place.Gazetteer;
import org.variorum.extract.spanish.Amounts;
import org.variorum.extract.spanish.Glosser;
import org.variorum.extract.spanish.Line;
import org.variorum.extract.spanish.NamesFinder;
import org.variorum.extract.spanish.Places;
import org.variorum.extract.spanish.SpanishMoods;
import org.variorum.extract.spanish.Times;
import org.variorum.extract.spanish.TraitsFinder;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Extraction;
import org.variorum.model.Language;
import org.variorum.model.Report;

/// Extracts from reports in Spanish with the models that the user installed. Tables and models load
/// with the first report. Safe for use by several threads.
final class SpanishExtractor implements AutoCloseable {
  private static final String CODE = "es";

  private final Layout layout = new Layout();
  private final Composer composer;
  private final Gazetteer gazetteer;
  private @Nullable Rules rules;
  private @Nullable Loaded loaded;

  /// What reads Spanish once it is parsed.
  private record Rules(
      Glosser glosser, Times times, Amounts amounts, Places places, NamesFinder names) {}

  private record Loaded(LanguageModels.Installed models, SpanishNlp parser) {}

  SpanishExtractor(Words words, Gazetteer gazetteer) {
    this.composer = new Composer(words, QuoteTagger.spanish(words));
    this.gazetteer = gazetteer;
  }

  static boolean reads(Language language) {
    return language.code().equals(CODE);
  }

  Extraction extract(Report report, LanguageModels.Installed models, Extraction.Basis basis) {
    return extract(report, parser(models), basis);
  }

  /// @param parser of Spanish
  Extraction extract(Report report, Parser parser, Extraction.Basis basis) {
    String text = report.text();
    List<Block> blocks = layout.of(report);
    Rules rules = rules();
    List<Line> lines =
        BlockParser.parse(parser, text, blocks).stream().map(rules.glosser()::gloss).toList();
    Tagging.Found found = tag(rules, text, lines, report.metadata().publishedOn());
    List<Parsed> glosses = lines.stream().map(Line::gloss).toList();
    return composer.compose(
        new Composer.Read(report, basis, blocks, glosses, found),
        drafts -> SpanishMoods.told(lines, drafts));
  }

  private static Tagging.Found tag(
      Rules rules, String text, List<Line> lines, Optional<LocalDate> published) {
    List<Tagged> times = rules.times().tag(lines, published);
    List<Tagged> values = new ArrayList<>(times);
    values.addAll(rules.amounts().tag(lines, times));
    List<Tagged> places = rules.places().tag(text, lines);
    Names names = rules.names().find(text, lines, places);
    Traits traits = new TraitsFinder().find(lines, names, values);
    return new Tagging.Found(names, places, values, traits);
  }

  private synchronized Rules rules() {
    Rules known = rules;
    if (known == null) {
      known =
          new Rules(
              new Glosser(), new Times(), new Amounts(), new Places(gazetteer), new NamesFinder());
      rules = known;
    }
    return known;
  }

  private synchronized Parser parser(LanguageModels.Installed models) {
    Loaded before = loaded;
    if (before != null && before.models().equals(models)) {
      return before.parser();
    }
    close();
    SpanishNlp parser = new SpanishNlp(models.folder(), System::gc);
    loaded = new Loaded(models, parser);
    return parser;
  }

  @Override
  public synchronized void close() {
    Loaded before = loaded;
    if (before != null) {
      before.parser().close();
      loaded = null;
    }
  }
}
