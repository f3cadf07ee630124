package org.variorum.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.ProgramName;
import org.variorum.desk.exchange.Dossier;
import org.variorum.desk.exchange.DossierWriter;
import org.variorum.desk.publish.Publication;
import org.variorum.desk.publish.PublicationFormat;
import org.variorum.model.Analysis;
import org.variorum.model.Kind;
import org.variorum.model.Status;
import org.variorum.model.mark.FindingFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `export`: a comparison in a format to hand on.
@Command(
    name = "export",
    description = "Writes a comparison in a format to hand on: for editors, spreadsheets, sites.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private static final List<String> VERDICTS =
      List.of("confirmed", "same", "resolved", "call", "ignore", FindingFilter.UNDECIDED);

  private static final String DOSSIER = "dossier";
  private static final int PICTURE_WIDTH = 1600;
  private static final int PICTURE_HEIGHT = 1000;

  private final Reports reports;
  private final Comparing comparing;
  private final Painter painter;
  private final OutputStream standard;
  private final Clock clock;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private StoryChoice choice = new StoryChoice();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description =
          "html, pdf, docx, markdown, csv, xlsx, claimreview, annotations, tei, witnesses,"
              + " geojson or dossier.")
  private String format = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; else to the terminal.")
  private @Nullable Path target;

  @Option(
      names = "--status",
      split = ",",
      paramLabel = "STATUS",
      description = "Only findings of it: conflicting, differing, agreeing, unique.")
  private List<String> statuses = List.of();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "Only findings of it: date, place, quantity, person …")
  private List<String> kinds = List.of();

  @Option(
      names = "--verdict",
      split = ",",
      paramLabel = "VERDICT",
      description = "Only findings with it: confirmed, same, resolved, call, ignore, or undecided.")
  private List<String> verdicts = List.of();

  /// @param clock tells when a dossier was made
  ExportCommand(Program.Parts parts, OutputStream standard, Clock clock) {
    this.reports = parts.reports();
    this.comparing = parts.comparing();
    this.painter = parts.painter();
    this.standard = standard;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    Console console = new Console(command.commandLine().getErr());
    Optional<PublicationFormat> document = PublicationFormat.named(format);
    if (document.isEmpty() && !format.equalsIgnoreCase(DOSSIER)) {
      throw wrong("--format: there is no " + format + "; there are " + formats() + ".");
    }
    FindingFilter filter = filter();
    Optional<Chosen> chosen = choice.choose(reports, comparing, console);
    if (chosen.isEmpty()) {
      return Exit.REFUSED;
    }
    Dossier dossier = chosen.get().dossier();
    Analysis analysis = chosen.get().analysis();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    if (document.isPresent()) {
      new Publication(
              dossier.story(),
              analysis,
              dossier.markup(),
              filter,
              picture(document.get(), chosen.get()))
          .write(document.get(), written);
    } else {
      new DossierWriter(ProgramName.withVersion(), clock.instant())
          .write(dossier, analysis, filter, written);
    }
    new Target(Optional.ofNullable(target), standard).whole(written.toByteArray());
    return chosen.get().isWhole() ? Exit.DONE : Exit.REFUSED;
  }

  /// The window as it is, for formats that can show it.
  private Optional<byte[]> picture(PublicationFormat wanted, Chosen chosen) throws IOException {
    return switch (wanted) {
      case HTML, PDF, DOCX ->
          Optional.of(
              painter.draw(
                  chosen.dossier(),
                  chosen.analysis(),
                  new Picture(
                      Picture.View.SIDE_BY_SIDE,
                      Picture.Theme.LIGHT,
                      new Picture.Size(PICTURE_WIDTH, PICTURE_HEIGHT),
                      Optional.empty(),
                      Picture.Eyes.MOST)));
      case MARKDOWN, CSV, XLSX, CLAIMREVIEW, ANNOTATIONS, TEI, WITNESSES, GEOJSON ->
          Optional.empty();
    };
  }

  private FindingFilter filter() {
    return new FindingFilter(
        words("--status", statuses, Status.values(), Status::word),
        words("--kind", kinds, Kind.values(), Kind::word),
        words("--verdict", verdicts, VERDICTS.toArray(String[]::new), v -> v));
  }

  private <T> Set<T> words(String option, List<String> given, T[] all, Function<T, String> word) {
    Set<T> found = new HashSet<>();
    for (String name : given) {
      found.add(
          Arrays.stream(all)
              .filter(one -> word.apply(one).equals(name.strip().toLowerCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(() ->
                  wrong(
                      option
                          + ": there is no "
                          + name
                          + "; there are "
                          + Arrays.stream(all).map(word).collect(Collectors.joining(", "))
                          + ".")));
    }
    return found;
  }

  private static String formats() {
    return Stream.concat(
            Stream.of(PublicationFormat.values()).map(PublicationFormat::word), Stream.of(DOSSIER))
        .collect(Collectors.joining(", "));
  }

  private ParameterException wrong(String why) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
  }
}
