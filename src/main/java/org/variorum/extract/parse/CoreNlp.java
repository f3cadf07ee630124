package org.variorum.extract.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// Stanford CoreNLP: tokens, sentences, tags, lemmas, names by one model, and dependencies from the
/// shift-reduce parser.
///
/// The models load when a text is first parsed, once an instance, and go when it is closed. Safe for
/// use by several threads.
///
/// Which annotators and why: see the decision record on language analysis.
public final class CoreNlp implements Parser, AutoCloseable {
  private static final String MODELS = "edu/stanford/nlp/models/";

  /// Longer sentences are lists or broken text; the parser would spend seconds on nonsense.
  private static final int LONGEST_PARSED = 120;

  private final Lazy words = new Lazy(with(properties(), "tokenize,pos,lemma,ner"), () -> {});
  private final Grammar grammar;
  private final Lazy caseless = new Lazy(caseless(), () -> {});
  private final Capitals capitals = new Capitals(caseless);

  public CoreNlp() {
    this(() -> {});
  }

  /// @param loaded is run whenever the models were loaded, which leaves as much garbage as they take
  public CoreNlp(Runnable loaded) {
    // The last of the models that every text needs.
    grammar = new Grammar(new Lazy(with(properties(), "parse"), loaded));
  }

  @Override
  public List<Parsed> parse(String text, Span block, Sentence.Role role, int paragraph) {
    String part = block.in(text).replace('\n', ' ');
    Annotation annotation = new Annotation(Capitals.are(part) ? capitals.recased(part) : part);
    words.get().annotate(annotation);
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    List<List<Parsed.Arc>> arcs = grammar.arcs(sentences);
    List<Parsed> parsed = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      parsed.add(parsed(sentences.get(i), arcs.get(i), block.start(), role, paragraph));
    }
    return parsed;
  }

  /// Lets the models go. What is parsed later loads them again.
  @Override
  public void close() {
    words.letGo();
    grammar.letGo();
    caseless.letGo();
    // The library keeps what any pipeline has loaded in a pool of its own.
    StanfordCoreNLP.clearAnnotatorPool();
  }

  private static Parsed parsed(
      CoreMap sentence, List<Parsed.Arc> arcs, int offset, Sentence.Role role, int paragraph) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<Token> tokens = new ArrayList<>(labels.size());
    List<String> names = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      Span span = new Span(label.beginPosition(), label.endPosition()).shift(offset);
      tokens.add(new Token(span, lemma(label), label.tag()));
      names.add(label.ner() == null ? "O" : label.ner());
    }
    Span span = tokens.getFirst().span().cover(tokens.getLast().span());
    return new Parsed(new Sentence(span, role, paragraph, tokens), names, arcs);
  }

  private static String lemma(CoreLabel label) {
    String lemma = label.lemma() == null ? label.word() : label.lemma();
    return label.tag() != null && label.tag().startsWith("NNP")
        ? lemma
        : lemma.toLowerCase(Locale.ROOT);
  }

  /// Which annotators with which models; apart, so that their bare speed can be measured.
  static Properties properties() {
    Properties properties = tagged("english-left3words-distsim");
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,parse");
    properties.setProperty("ner.model", MODELS + "ner/english.conll.4class.distsim.crf.ser.gz");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.statisticalOnly", "true");
    properties.setProperty("parse.model", MODELS + "srparser/englishSR.ser.gz");
    properties.setProperty("parse.maxlen", String.valueOf(LONGEST_PARSED));
    properties.setProperty("parse.binaryTrees", "false");
    return properties;
  }

  private static Properties with(Properties properties, String annotators) {
    properties.setProperty("annotators", annotators);
    return properties;
  }

  private static Properties caseless() {
    Properties properties = tagged("english-caseless-left3words-distsim");
    properties.setProperty("annotators", "tokenize,pos");
    return properties;
  }

  private static Properties tagged(String tagger) {
    Properties properties = new Properties();
    properties.setProperty("tokenize.options", "ptb3Escaping=false,untokenizable=noneKeep");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
    properties.setProperty("pos.model", MODELS + "pos-tagger/" + tagger + ".tagger");
    return properties;
  }
}
