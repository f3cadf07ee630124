package org.variorum.extract.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Token;

/// Stanford CoreNLP with its models for Spanish: tokens, sentences, tags, names and the neural
/// dependency parser. They have no lemmas; a token's lemma is its word in lower case.
///
/// Tags and relations are Universal Dependencies', the relations basic ones. The models load when a
/// text is first parsed and go when it is closed. Safe for use by several threads.
public final class SpanishNlp implements Parser, AutoCloseable {
  private static final String MODELS = "edu/stanford/nlp/models/";

  private final Lazy pipeline;

  /// @param folder holds the files of the archive by the names that they have in it
  public SpanishNlp(Path folder) {
    this(folder, () -> {});
  }

  /// @param loaded is run whenever the models were loaded, which leaves as much garbage as they take
  public SpanishNlp(Path folder, Runnable loaded) {
    pipeline = new Lazy(properties(folder), loaded);
  }

  @Override
  public List<Parsed> parse(String text, Span block, Sentence.Role role, int paragraph) {
    Annotation annotation = new Annotation(block.in(text).replace('\n', ' '));
    pipeline.get().annotate(annotation);
    List<Parsed> parsed = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      parsed.add(parsed(sentence, text, block.start(), role, paragraph));
    }
    return parsed;
  }

  /// Lets the models go. What is parsed later loads them again.
  @Override
  public void close() {
    pipeline.letGo();
    StanfordCoreNLP.clearAnnotatorPool();
  }

  private static Parsed parsed(
      CoreMap sentence, String text, int offset, Sentence.Role role, int paragraph) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<Token> tokens = new ArrayList<>(labels.size());
    List<String> names = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      Span span = new Span(label.beginPosition(), label.endPosition()).shift(offset);
      tokens.add(new Token(span, span.in(text).toLowerCase(Locale.ROOT), label.tag()));
      names.add(label.ner() == null ? "O" : label.ner());
    }
    Span span = tokens.getFirst().span().cover(tokens.getLast().span());
    return new Parsed(new Sentence(span, role, paragraph, tokens), names, arcs(sentence));
  }

  private static List<Parsed.Arc> arcs(CoreMap sentence) {
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    if (graph == null) {
      return List.of();
    }
    List<Parsed.Arc> arcs = new ArrayList<>();
    graph.getRoots().forEach(root -> arcs.add(new Parsed.Arc(-1, root.index() - 1, "root")));
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      arcs.add(
          new Parsed.Arc(
              edge.getGovernor().index() - 1,
              edge.getDependent().index() - 1,
              edge.getRelation().toString()));
    }
    return arcs.stream().distinct().sorted(Parsed.Arc.ORDER).toList();
  }

  private static Properties properties(Path folder) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,mwt,pos,ner,depparse");
    properties.setProperty("tokenize.language", "es");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
    file(properties, "mwt.mappingFile", folder, "mwt/spanish/spanish-mwt.tsv");
    file(properties, "pos.model", folder, "pos-tagger/spanish-ud.tagger");
    file(properties, "ner.model", folder, "ner/spanish.ancora.distsim.s512.crf.ser.gz");
    // Spanish would read numbers by rules that are looked for on the class path.
    properties.setProperty("ner.language", "en");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.statisticalOnly", "true");
    file(properties, "depparse.model", folder, "parser/nndep/UD_Spanish.gz");
    properties.setProperty("depparse.language", "spanish");
    return properties;
  }

  private static void file(Properties properties, String key, Path folder, String name) {
    properties.setProperty(key, folder.resolve(MODELS + name).toString());
  }
}
