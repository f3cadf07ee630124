package org.variorum.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Analysis;
import org.variorum.model.Story;
import org.variorum.model.mark.Corrections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `compare`: several reports of one event, or many stories one after the other.
@Command(
    name = "compare",
    description = "Compares reports of one event: what agrees, differs, conflicts, or is unique.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private final Reports reports;
  private final Comparing comparing;
  private final Output output;
  private final OutputStream standard;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The reports, or folders of them.")
  private List<Path> files = List.of();

  @Option(
      names = "--stories",
      arity = "1..*",
      paramLabel = "DIR",
      description = "Folders, each one story. Writes one line of JSON for each.")
  private List<String> stories = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json, html, csv or text (the default).")
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; else to the terminal.")
  private @Nullable Path target;

  @Option(
      names = "--published",
      paramLabel = "A=2024-09-30",
      description = "The day on which a report was published, by its letter.")
  private Map<String, LocalDate> published = Map.of();

  CompareCommand(Reports reports, Comparing comparing, Output output, OutputStream standard) {
    this.reports = reports;
    this.comparing = comparing;
    this.output = output;
    this.standard = standard;
  }

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    Console console = new Console(command.commandLine().getErr());
    if (files.isEmpty() == stories.isEmpty()) {
      throw wrong("Give files to compare, or folders after --stories, and not both.");
    }
    return stories.isEmpty() ? one(console) : many(console);
  }

  private int one(Console console) throws IOException {
    Gathered gathered = Gathered.of(Optional.empty(), reports.read(files), published);
    gathered.said().forEach(console::say);
    Story story = gathered.story();
    if (story.reports().isEmpty()) {
      console.say("There is no report to compare.");
      return Exit.REFUSED;
    }
    Letters.check(published, story, Objects.requireNonNull(spec));
    Analysis analysis = comparing.compare(story.reports(), Corrections.NONE, console);
    StringWriter written = new StringWriter();
    output.write(
        Optional.ofNullable(format).orElse(Format.TEXT),
        new Compared(story, analysis, Optional.empty()),
        written);
    new Target(Optional.ofNullable(target), standard)
        .whole(written.toString().getBytes(StandardCharsets.UTF_8));
    return gathered.isWhole() ? Exit.DONE : Exit.REFUSED;
  }

  private int many(Console console) throws IOException {
    if (format != null && format != Format.JSON) {
      throw wrong("Stories are written as JSON; another --format cannot hold several.");
    }
    Stories run = new Stories(reports, comparing, output, published);
    try (Writer out = new Target(Optional.ofNullable(target), standard).pieces()) {
      return run.write(stories, out, console) ? Exit.DONE : Exit.REFUSED;
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
  }
}
