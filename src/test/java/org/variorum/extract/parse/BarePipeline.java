package org.variorum.extract.parse;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/// The language library alone, with the annotators that the program uses and nothing of ours: what
/// our own extraction is measured against.
public final class BarePipeline {
  private final StanfordCoreNLP pipeline;

  public BarePipeline() {
    RedwoodConfiguration.current().clear().apply();
    pipeline = new StanfordCoreNLP(CoreNlp.properties());
  }

  /// Annotates a text line by line, as a paragraph of a report is one line: given whole, a title, a
  /// byline and the first sentence would be one sentence, which would be slower still.
  ///
  /// @return how many tokens it has
  public int annotate(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(Annotation::new)
        .peek(pipeline::annotate)
        .mapToInt(a -> a.get(edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation.class).size())
        .sum();
  }
}
