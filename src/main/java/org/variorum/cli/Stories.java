package org.variorum.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.variorum.model.Analysis;
import org.variorum.model.Progress;
import org.variorum.model.Story;
import org.variorum.model.mark.Corrections;

/// Compares many stories and writes each as one line, in the order given.
///
/// As many are compared at a time as there are processors, up to a few; no more than twice as many
/// are begun or wait to be written, so that memory does not grow with the number of stories.
final class Stories {
  private static final int MOST_AT_A_TIME = 4;

  /// One story's line; empty where it has none.
  private record Done(String directory, Optional<String> line, List<String> said, boolean isWhole) {
    static Done failed(String directory, List<String> said) {
      return new Done(directory, Optional.empty(), said, false);
    }
  }

  private final Reports reports;
  private final Comparing comparing;
  private final Output output;
  private final Map<String, LocalDate> published;

  Stories(Reports reports, Comparing comparing, Output output, Map<String, LocalDate> published) {
    this.reports = reports;
    this.comparing = comparing;
    this.output = output;
    this.published = published;
  }

  /// Writes a line for each folder that holds a report, and flushes it.
  ///
  /// @param directories as they were given
  /// @return whether nothing was refused and nothing went wrong
  /// @throws IOException if the writer fails
  boolean write(List<String> directories, Writer out, Console console) throws IOException {
    int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_AT_A_TIME);
    boolean isWhole = true;
    int count = 0;
    try (ExecutorService workers =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon(true).factory())) {
      Iterator<String> waiting = directories.iterator();
      Deque<Future<Done>> begun = new ArrayDeque<>();
      try {
        while (waiting.hasNext() || !begun.isEmpty()) {
          while (waiting.hasNext() && begun.size() < 2 * threads) {
            String directory = waiting.next();
            begun.add(workers.submit(() -> compare(directory)));
          }
          Done done = await(begun.remove());
          count++;
          if (done.line().isPresent()) {
            out.write(done.line().get());
            out.flush();
          }
          done.said().forEach(console::say);
          console.say("[" + count + "/" + directories.size() + "] " + done.directory());
          isWhole &= done.isWhole();
        }
      } finally {
        workers.shutdownNow();
      }
    }
    return isWhole;
  }

  private static Done await(Future<Done> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new java.io.InterruptedIOException("interrupted");
    }
  }

  private Done compare(String directory) {
    List<String> said = new ArrayList<>();
    try {
      return compare(directory, said);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // One story must not end the others, whatever it is that it fails of.
      said.add(directory + ": failed. " + e);
      return Done.failed(directory, said);
    }
  }

  private Done compare(String directory, List<String> said) throws IOException {
    Path folder = Path.of(directory);
    if (!Files.isDirectory(folder)) {
      said.add(directory + ": refused. There is no folder of this name.");
      return Done.failed(directory, said);
    }
    Path name = folder.toAbsolutePath().normalize().getFileName();
    Optional<String> title = Optional.ofNullable(name).map(Path::toString);
    Gathered gathered = Gathered.of(title, reports.read(List.of(folder)), published);
    said.addAll(gathered.said());
    Story story = gathered.story();
    if (story.reports().isEmpty()) {
      said.add(directory + ": refused. There is no report in it.");
      return Done.failed(directory, said);
    }
    Analysis analysis = comparing.compare(story.reports(), Corrections.NONE, Progress.NONE);
    StringWriter line = new StringWriter();
    output.write(Format.JSON_LINE, new Compared(story, analysis, Optional.of(directory)), line);
    return new Done(directory, Optional.of(line.toString()), said, gathered.isWhole());
  }
}
