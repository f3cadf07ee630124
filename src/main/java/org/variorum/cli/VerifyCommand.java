package org.variorum.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.ProgramName;
import org.variorum.desk.exchange.DossierCheck;
import org.variorum.desk.exchange.DossierReader;
import org.variorum.desk.exchange.Opened;
import org.variorum.desk.exchange.StoredStories;
import org.variorum.model.reason.Phrasing;
import org.variorum.model.reason.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `verify`: whether a dossier or a store is what it says it is.
@Command(
    name = "verify",
    description =
        "Checks a dossier: the hash of every file, and that the comparison comes out the same."
            + " Checks a store: that nothing in it is damaged.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final Comparing comparing;
  private final OutputStream standard;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The dossier or the store.")
  private Path file = Path.of("");

  VerifyCommand(Comparing comparing, OutputStream standard) {
    this.comparing = comparing;
    this.standard = standard;
  }

  @Override
  public Integer call() throws IOException {
    Console console = new Console(Objects.requireNonNull(spec).commandLine().getErr());
    List<String> faults =
        DossierReader.isZip(file)
            ? dossier(console)
            : StoredStories.faults(file).stream().map(Phrasing.english()::of).toList();
    PrintWriter out = new PrintWriter(standard, true, StandardCharsets.UTF_8);
    faults.forEach(out::println);
    out.println(faults.isEmpty() ? file + ": nothing is wrong with it." : file + ": not sound.");
    return faults.isEmpty() ? Exit.DONE : Exit.REFUSED;
  }

  private List<String> dossier(Console console) throws IOException {
    Opened opened;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      opened = new DossierReader().read(in);
    }
    return switch (opened) {
      case Opened.Refused(Reason reason) -> List.of(Phrasing.english().of(reason));
      case Opened.Readable readable -> faults(readable, console);
    };
  }

  private List<String> faults(Opened.Readable opened, Console console) throws IOException {
    List<String> faults = new ArrayList<>();
    opened.faults().forEach(fault -> faults.add(Phrasing.english().of(fault)));
    faults.addAll(
        new DossierCheck(comparing::compare, ProgramName.withVersion()).faults(opened, console));
    return faults;
  }
}
