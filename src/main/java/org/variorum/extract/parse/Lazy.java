package org.variorum.extract.parse;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A pipeline that loads its models when it is first asked for.
final class Lazy implements Supplier<StanfordCoreNLP> {
  private final Properties properties;
  private final Runnable whenLoaded;
  private @Nullable StanfordCoreNLP pipeline;

  Lazy(Properties properties, Runnable whenLoaded) {
    this.properties = properties;
    this.whenLoaded = whenLoaded;
  }

  @Override
  public synchronized StanfordCoreNLP get() {
    StanfordCoreNLP loaded = pipeline;
    if (loaded == null) {
      RedwoodConfiguration.current().clear().apply();
      loaded = new StanfordCoreNLP(properties, false);
      pipeline = loaded;
      whenLoaded.run();
    }
    return loaded;
  }

  synchronized void letGo() {
    pipeline = null;
  }
}
