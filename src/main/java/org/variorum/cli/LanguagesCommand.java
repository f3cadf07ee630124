package org.variorum.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.desk.language.Installer;
import org.variorum.desk.language.Offer;
import org.variorum.model.Doing;
import org.variorum.model.Language;
import org.variorum.model.Progress;
import org.variorum.model.reason.Phrasing;
import org.variorum.model.reason.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `languages`: which languages are read beside English, and installs them.
@Command(
    name = "languages",
    description =
        "Tells which languages are read beside English, or can be; installs one, or takes it away.",
    mixinStandardHelpOptions = true)
final class LanguagesCommand implements Callable<Integer> {
  private static final double MEGA = 1e6;

  private final Installer installer;
  private final OutputStream standard;

  @Spec private @Nullable CommandSpec spec;

  LanguagesCommand(Installer installer, OutputStream standard) {
    this.installer = installer;
    this.standard = standard;
  }

  /// Without a command of its own it lists.
  @Override
  public Integer call() {
    return list();
  }

  @Command(name = "list", description = "Lists the languages, and checks those that are installed.")
  Integer list() {
    PrintWriter out = new PrintWriter(standard, true, StandardCharsets.UTF_8);
    installer.checkedOffers().forEach(offer -> out.println(line(offer)));
    return Exit.DONE;
  }

  @Command(
      name = "install",
      description =
          "Fetches the models of a language and installs them. What a broken connection left is"
              + " gone on with.")
  Integer install(
      @Parameters(paramLabel = "LANGUAGE", description = "Its code, such as es.") String code,
      @Option(
              names = "--from",
              paramLabel = "FILE",
              description = "The archive, fetched elsewhere, instead of the network.")
          @Nullable Path from) {
    Language language = language(code);
    Told told = new Told(console());
    return end(
        from == null ? installer.install(language, told) : installer.install(language, from, told),
        name(language) + " is installed.");
  }

  @Command(name = "remove", description = "Takes a language away.")
  Integer remove(
      @Parameters(paramLabel = "LANGUAGE", description = "Its code, such as es.") String code) {
    Language language = language(code);
    return end(installer.remove(language), name(language) + " is not installed any more.");
  }

  private Integer end(Optional<Reason> refusal, String done) {
    console().say(refusal.map(Phrasing.english()::of).orElse(done));
    return refusal.isEmpty() ? Exit.DONE : Exit.REFUSED;
  }

  private Console console() {
    return new Console(Objects.requireNonNull(spec).commandLine().getErr());
  }

  private static Language language(String code) {
    return new Language(code.toLowerCase(Locale.ROOT));
  }

  private static String name(Language language) {
    return language.name(Locale.ENGLISH).orElse(language.code());
  }

  private static String line(Offer offer) {
    String standing =
        switch (offer.standing()) {
          case INSTALLED -> "installed, " + mega(offer.installed()) + " MB";
          case BROKEN -> "damaged: install it again, or remove it";
          case ABSENT ->
              "not installed; "
                  + mega(offer.fetched())
                  + " MB to fetch from "
                  + offer.source().archive().getHost()
                  + ", "
                  + mega(offer.installed())
                  + " MB on the disk";
        };
    return String.join(
        "\t",
        offer.language().code(),
        name(offer.language()),
        standing,
        "CoreNLP " + offer.source().version() + ", " + offer.source().licence());
  }

  private static long mega(long bytes) {
    return Math.round(bytes / MEGA);
  }

  /// Says every tenth that is done.
  private static final class Told implements Progress {
    private final Console console;
    private @Nullable String last;

    Told(Console console) {
      this.console = console;
    }

    @Override
    public void at(Doing doing, double fraction) {
      String now = doing + (fraction < 0 ? "" : ", " + (int) (fraction * 10) * 10 + " %");
      if (!now.equals(last)) {
        last = now;
        console.say(now);
      }
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
