package org.variorum.extract.amount;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// Sentences with tags and lemmas for tests: the tokenizer and tagger alone, loaded once.
public final class Texts {
  private Texts() {}

  private static final class Loaded {
    static final StanfordCoreNLP PIPELINE = load();

    private static StanfordCoreNLP load() {
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize,ssplit,pos,lemma");
      properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
      return new StanfordCoreNLP(properties);
    }
  }

  /// The sentences of a text, a line end ending one.
  public static List<Sentence> sentences(String text) {
    CoreDocument document = new CoreDocument(text);
    Loaded.PIPELINE.annotate(document);
    List<Sentence> sentences = new ArrayList<>();
    for (var sentence : document.sentences()) {
      List<Token> tokens = new ArrayList<>();
      for (CoreLabel label : sentence.tokens()) {
        tokens.add(
            new Token(
                new Span(label.beginPosition(), label.endPosition()), label.lemma(), label.tag()));
      }
      CoreMap map = sentence.coreMap();
      Span span =
          new Span(
              map.get(edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation.class),
              map.get(edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation.class));
      sentences.add(new Sentence(span, Sentence.Role.BODY, 0, tokens));
    }
    return sentences;
  }
}
