package org.variorum.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.variorum.extract.event.QuoteTagger;
import org.variorum.extract.event.Words;
import org.variorum.extract.layout.Block;
import org.variorum.extract.layout.Layout;
import org.variorum.extract.parse.Datelines;
import org.variorum.extract.parse.Parsed;
import org.variorum.extract.parse.Parser;
import org.variorum.extract.place.Gazetteer;
import org.variorum.model.Extraction;
import org.variorum.model.Language;
import org.variorum.model.Report;

/// Extracts with the language library and our own taggers. Safe for use by several threads.
public final class ReportExtractor implements Extractor, AutoCloseable {
  /// Changes whenever the same report may give another extraction.
  private static final String VERSION = "10";

  private final Parser parser;
  private final LanguageModels installed;
  private final Layout layout = new Layout();
  private final Tagging tagging;
  private final ForeignExtractor foreign;
  private final SpanishExtractor spanish;
  private final Composer composer;

  /// Reads English alone.
  ///
  /// @param parser the language library; its models load when the first report is extracted
  public ReportExtractor(Parser parser) {
    this(parser, LanguageModels.NONE);
  }

  /// @param parser of English; its models load when the first report is extracted
  /// @param installed the other languages, looked up anew for every report
  public ReportExtractor(Parser parser, LanguageModels installed) {
    this.parser = new Datelines(parser);
    this.installed = installed;
    Words words = new Words();
    Gazetteer gazetteer = Gazetteer.load();
    tagging = new Tagging(gazetteer);
    foreign = new ForeignExtractor(gazetteer);
    spanish = new SpanishExtractor(words, gazetteer);
    composer = new Composer(words, QuoteTagger.english(words));
  }

  @Override
  public Extraction.Basis basis(Report report) {
    Language language = Language.of(report);
    Optional<LanguageModels.Installed> models = models(language);
    String version =
        language.isBuiltIn()
            ? VERSION
            : VERSION + " " + language.code() + models.map(m -> " " + m.version()).orElse("");
    return new Extraction.Basis(
        version,
        language.isBuiltIn() || models.isPresent(),
        report.metadata().publishedOn(),
        report.text().hashCode());
  }

  /// The models of a language for which there are rules to read it with them.
  private Optional<LanguageModels.Installed> models(Language language) {
    return SpanishExtractor.reads(language) ? installed.of(language) : Optional.empty();
  }

  @Override
  public Extraction extract(Report report) {
    Language language = Language.of(report);
    if (!language.isBuiltIn()) {
      return models(language)
          .map(m -> spanish.extract(report, m, basis(report)))
          .orElseGet(() -> foreign.extract(report, this::basis));
    }
    String text = report.text();
    List<Block> blocks = layout.of(report);
    List<Parsed> parsed = BlockParser.parse(parser, text, blocks);
    Tagging.Found found = tagging.tag(text, parsed, report.metadata().publishedOn());
    return composer.compose(
        new Composer.Read(report, basis(report), blocks, parsed, found), UnaryOperator.identity());
  }

  /// Lets the models of installed languages go. What is extracted later loads them again. The parser
  /// of English is closed by whoever handed it in.
  @Override
  public void close() {
    spanish.close();
  }
}
