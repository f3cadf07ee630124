package org.variorum.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.variorum.desk.language.Installer;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// The whole command line. Without a command it opens the desktop.
public final class Program {
  /// What the acts need.
  public record Parts(
      Reports reports, Comparing comparing, Output output, Painter painter, Desktop desktop) {}

  private final CommandLine line;

  /// @param languages installs languages
  /// @param out standard output, in which results go
  /// @param err standard error, for everything else
  public Program(Parts parts, Installer languages, OutputStream out, OutputStream err) {
    line = new CommandLine(new Start(parts.desktop()));
    line.addSubcommand(new CompareCommand(parts.reports(), parts.comparing(), parts.output(), out));
    line.addSubcommand(new ExportCommand(parts, out, Clock.systemUTC()));
    line.addSubcommand(new ExtractCommand(parts.reports(), out));
    line.addSubcommand(new ImportCommand(parts.reports()));
    line.addSubcommand(new VerifyCommand(parts.comparing(), out));
    line.addSubcommand(new RenderCommand(parts.reports(), parts.comparing(), parts.painter(), out));
    line.addSubcommand(new LanguagesCommand(languages, out));
    line.setOut(printer(out));
    line.setErr(printer(err));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(Format.class, Program::format);
    line.registerConverter(LocalDate.class, Program::date);
    line.registerConverter(Picture.View.class, Program::view);
    line.registerConverter(Picture.Eyes.class, Program::eyes);
    line.setExecutionExceptionHandler((failure, command, parsed) -> {
      tell(failure, command.getErr());
      return Exit.REFUSED;
    });
  }

  /// Does what the arguments ask for.
  ///
  /// @return 0 if it was done, 1 if something was refused or failed, 2 if the arguments make no
  ///     sense
  public int run(String... arguments) {
    return line.execute(arguments);
  }

  private static PrintWriter printer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  /// What the disk refuses is said in words; anything else is a fault of the program, and whoever is
  /// to mend it needs to know where it was.
  private static void tell(Exception failure, PrintWriter err) {
    switch (failure) {
      case NoSuchFileException e -> err.println("Failed: there is no folder for " + e.getFile());
      case AccessDeniedException e -> err.println("Failed: no leave to write " + e.getFile());
      case IOException e -> err.println("Failed: " + e.getMessage());
      default -> {
        err.println("Failed by a fault of the program: " + failure);
        failure.printStackTrace(err);
      }
    }
  }

  private static Format format(String name) {
    try {
      return Format.named(name);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  private static Picture.Eyes eyes(String name) {
    return Arrays.stream(Picture.Eyes.values())
        .filter(e -> e.word().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException("expected most, grey, deuteranopia, not '" + name + "'"));
  }

  private static Picture.View view(String name) {
    return Arrays.stream(Picture.View.values())
        .filter(v -> v.word().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException(
                "expected "
                    + Arrays.stream(Picture.View.values())
                        .map(Picture.View::word)
                        .collect(Collectors.joining(", "))
                    + ", not '"
                    + name
                    + "'"));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("expected a date such as 2024-09-30");
    }
  }
}
