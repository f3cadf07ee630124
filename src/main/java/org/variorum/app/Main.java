package org.variorum.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.Map;
import org.variorum.cli.Program;
import org.variorum.desk.Basis;
import org.variorum.desk.Means;
import org.variorum.desk.language.Installer;
import org.variorum.extract.LanguageModels;
import org.variorum.intake.Intake;
import org.variorum.store.Store;

/// Starts the program.
///
/// No JavaFX application itself: a main class that is one would need JavaFX on the module path.
public final class Main {
  private Main() {}

  /// Ends with status 0 if all was done, 1 if something was refused, 2 on wrong use.
  public static void main(String[] arguments) {
    Intake intake = new Intake(Clock.systemUTC());
    Installer languages = new Installer(Store.usualFile().resolveSibling("packs"));
    LazyPipeline pipeline =
        new LazyPipeline(language ->
            languages
                .models(language)
                .map(m -> new LanguageModels.Installed(m.folder(), m.version())));
    Camera camera = new Camera();
    Exports exports = new Exports();
    SampleFiles sample = new SampleFiles(exports, camera);
    Program.Parts parts =
        new Program.Parts(
            new FileReports(intake),
            (reports, corrections, progress) ->
                pipeline.analyse(new Basis(reports, corrections), Map.of(), progress),
            exports,
            new WindowPainter(intake, pipeline::analyse, camera),
            new DesktopWindow(
                Display.ofThisMachine(), new Means(intake, pipeline::analyse, languages), sample));
    // The raw streams: what is written to them is UTF-8, whatever the terminal's own encoding is.
    Program program =
        new Program(
            parts,
            languages,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    System.exit(program.run(arguments));
  }
}
