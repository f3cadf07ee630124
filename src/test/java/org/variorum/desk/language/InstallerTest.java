package org.variorum.desk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.variorum.desk.language.TinyPack.SPANISH;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Doing;
import org.variorum.model.Language;
import org.variorum.model.Progress;
import org.variorum.model.reason.Ground;
import org.variorum.model.reason.PackTrouble;
import org.variorum.model.reason.Reason;
import org.variorum.pack.Installation;

/// Against a server of our own on this computer, with a pack as small as can be.
class InstallerTest {
  /// How the server answers.
  private enum Manner {
    GOOD,
    KNOWS_NO_RANGES,
    SENDS_OTHERS,
    BREAKS_OFF,
    FALLS_SILENT,
    ERROR
  }

  @TempDir private Path place;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private TinyPack tiny;
  private Installer installer;
  private Path folder;
  private volatile Manner manner = Manner.GOOD;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon(true).factory()));
    server.createContext("/models.jar", this::answer);
    server.createContext(
        "/moved.jar",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/models.jar");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.start();
    use("/models.jar");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void use(String path) {
    tiny = TinyPack.at(URI.create("http://localhost:" + server.getAddress().getPort() + path));
    folder = place.resolve("packs");
    installer = tiny.installer(folder);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    asked.add(range);
    byte[] whole = tiny.archive();
    if (manner == Manner.ERROR) {
      exchange.sendResponseHeaders(503, -1);
      exchange.close();
      return;
    }
    if (manner == Manner.KNOWS_NO_RANGES) {
      send(exchange, 200, whole, whole.length);
      return;
    }
    String[] ends = range.replace("bytes=", "").split("-");
    int start = Integer.parseInt(ends[0]);
    byte[] part = Arrays.copyOfRange(whole, start, Integer.parseInt(ends[1]) + 1);
    if (manner == Manner.SENDS_OTHERS) {
      part[part.length / 2] ^= 1;
    }
    exchange
        .getResponseHeaders()
        .set("Content-Range", "bytes " + range.replace("bytes=", "") + "/" + whole.length);
    boolean stops = manner == Manner.BREAKS_OFF || manner == Manner.FALLS_SILENT;
    send(exchange, 206, part, stops ? part.length / 2 : part.length);
  }

  private void send(HttpExchange exchange, int status, byte[] body, int sent) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body, 0, sent);
    exchange.getResponseBody().flush();
    if (manner == Manner.FALLS_SILENT) {
      try {
        Thread.sleep(20_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    exchange.close();
  }

  @Test
  void nothingIsThereAndNothingIsAskedForAtFirst() throws IOException {
    assertThat(standing()).isEqualTo(Offer.Standing.ABSENT);
    assertThat(installer.models(SPANISH)).isEmpty();
    assertThat(asked).isEmpty();
    assertThat(folder).doesNotExist();
  }

  @Test
  void fetchesTheStretchThatIsNeededAndUnpacksWhatIsWanted() throws IOException {
    assertThat(install()).isEmpty();

    assertThat(standing()).isEqualTo(Offer.Standing.INSTALLED);
    Path models = installer.models(SPANISH).orElseThrow().folder();
    assertThat(models.resolve("models/tagger")).content().startsWith("The tags.");
    assertThat(files(models)).containsExactly("models/names", "models/tagger");
    assertThat(asked)
        .containsExactly(
            "bytes="
                + tiny.pack().archive().stretch().start()
                + "-"
                + (tiny.pack().archive().stretch().end() - 1));
    assertThat(files(folder))
        .containsExactly(
            ".lock", "es/models/models/names", "es/models/models/tagger", "es/pack.properties");
  }

  @Test
  void tellsHowFarItIs() {
    List<Double> fractions = new ArrayList<>();

    installer.install(SPANISH, progress(fractions, false));

    assertThat(fractions).isNotEmpty().endsWith(1.0).allMatch(f -> f >= 0 && f <= 1);
  }

  @Test
  void followsARedirection() {
    use("/moved.jar");

    assertThat(install()).isEmpty();
    assertThat(standing()).isEqualTo(Offer.Standing.INSTALLED);
  }

  @Test
  void takesItsPartOfTheWholeFromASiteThatKnowsNoRanges() {
    manner = Manner.KNOWS_NO_RANGES;

    assertThat(install()).isEmpty();
    assertThat(standing()).isEqualTo(Offer.Standing.INSTALLED);
  }

  @Test
  void goesOnWhereTheConnectionBroke() {
    manner = Manner.BREAKS_OFF;
    assertThat(why(install())).isEqualTo(PackTrouble.BROKEN_OFF);
    assertThat(standing()).isEqualTo(Offer.Standing.ABSENT);

    manner = Manner.GOOD;
    assertThat(install()).isEmpty();

    assertThat(standing()).isEqualTo(Offer.Standing.INSTALLED);
    assertThat(start(asked.getLast())).isGreaterThan(start(asked.getFirst()));
  }

  @Test
  void beginsAnewWhereWhatWasLeftIsOfSomethingElse() throws IOException {
    Files.createDirectories(folder);
    try (Installation installation = tiny.in(folder).begin(tiny.pack()).orElseThrow()) {
      Files.writeString(installation.stretch(), "something else");
    }

    assertThat(install()).isEmpty();

    assertThat(asked).hasSize(2);
    assertThat(standing()).isEqualTo(Offer.Standing.INSTALLED);
  }

  @Test
  void throwsAwayWhatIsNotTheArchive() throws IOException {
    manner = Manner.SENDS_OTHERS;

    assertThat(why(install())).isEqualTo(PackTrouble.WRONG_CONTENT);
    assertThat(files(folder)).containsExactly(".lock");
  }

  @Test
  void saysThatNothingMoreComes() {
    manner = Manner.FALLS_SILENT;
    Installer hasty = tiny.installer(folder, Duration.ofMillis(500));

    assertThat(why(hasty.install(SPANISH, Progress.NONE))).isEqualTo(PackTrouble.SILENCE);
  }

  @Test
  void saysWhatTheSiteAnswered() {
    manner = Manner.ERROR;

    assertThat(install().orElseThrow().toString()).contains("localhost").contains("503");
  }

  @Test
  void saysThatThereIsNoNetwork() {
    Installer offline = TinyPack.nowhere().installer(folder);

    Optional<Reason> refusal = offline.install(SPANISH, Progress.NONE);

    assertThat(why(refusal)).isEqualTo(PackTrouble.NO_HOST);
    assertThat(refusal.orElseThrow().toString()).contains("nowhere.invalid").contains("from the");
  }

  @Test
  void leavesNothingBehindWhenItIsStopped() throws IOException {
    assertThatThrownBy(() -> installer.install(SPANISH, progress(new ArrayList<>(), true)))
        .isInstanceOf(CancellationException.class);

    assertThat(files(folder)).containsExactly(".lock");
  }

  @Test
  void installsFromTheArchiveOfAnotherComputer() throws IOException {
    Path file = place.resolve("models.jar");
    Files.write(file, tiny.archive());

    assertThat(installer.install(SPANISH, file, Progress.NONE)).isEmpty();

    assertThat(standing()).isEqualTo(Offer.Standing.INSTALLED);
    assertThat(file).exists();
    assertThat(asked).isEmpty();
  }

  @Test
  void refusesAnArchiveThatIsCutOrChanged() throws IOException {
    Path cut = place.resolve("cut.jar");
    Files.write(cut, Arrays.copyOf(tiny.archive(), 1_000));
    Path changed = place.resolve("changed.jar");
    byte[] bytes = tiny.archive();
    bytes[bytes.length - 30] ^= 1;
    Files.write(changed, bytes);

    assertThat(why(installer.install(SPANISH, cut, Progress.NONE)))
        .isEqualTo(PackTrouble.NOT_THE_ARCHIVE);
    assertThat(why(installer.install(SPANISH, changed, Progress.NONE)))
        .isEqualTo(PackTrouble.NOT_THE_ARCHIVE);
    assertThat(why(installer.install(SPANISH, place.resolve("none.jar"), Progress.NONE)))
        .isEqualTo(PackTrouble.UNREADABLE);
    assertThat(standing()).isEqualTo(Offer.Standing.ABSENT);
  }

  @Test
  void knowsABrokenPackAndMakesItWholeAgain() throws IOException {
    install();
    Path tagger = installer.models(SPANISH).orElseThrow().folder().resolve("models/tagger");
    Files.writeString(tagger, "cut");

    assertThat(standing()).isEqualTo(Offer.Standing.BROKEN);
    assertThat(installer.models(SPANISH)).isEmpty();

    assertThat(install()).isEmpty();
    assertThat(standing()).isEqualTo(Offer.Standing.INSTALLED);
  }

  @Test
  void findsAFileThatWasChangedWithoutAnotherSize() throws IOException {
    install();
    Path tagger = installer.models(SPANISH).orElseThrow().folder().resolve("models/tagger");
    byte[] bytes = Files.readAllBytes(tagger);
    bytes[7] ^= 1;
    Files.write(tagger, bytes);

    assertThat(installer.checkedOffers().getFirst().standing()).isEqualTo(Offer.Standing.BROKEN);
  }

  @Test
  void sweepsAwayWhatAKilledInstallationLeft() throws IOException {
    Files.createDirectories(folder.resolve(".draft-123/models"));
    Files.writeString(folder.resolve(".draft-123/models/half"), "half");

    assertThat(standing()).isEqualTo(Offer.Standing.ABSENT);
    assertThat(install()).isEmpty();
    assertThat(files(folder)).noneMatch(f -> f.contains("draft"));
  }

  @Test
  void removes() throws IOException {
    install();

    assertThat(installer.remove(SPANISH)).isEmpty();

    assertThat(standing()).isEqualTo(Offer.Standing.ABSENT);
    assertThat(files(folder)).containsExactly(".lock");
    assertThat(installer.remove(SPANISH)).isEmpty();
  }

  @Test
  void letsNobodyElseInstallOrRemoveMeanwhile() throws IOException {
    install();
    try (Installation _ = tiny.in(folder).begin(tiny.pack()).orElseThrow()) {
      assertThat(why(install())).isEqualTo(PackTrouble.BUSY);
      assertThat(why(installer.remove(SPANISH))).isEqualTo(PackTrouble.BUSY);
    }
    assertThat(standing()).isEqualTo(Offer.Standing.INSTALLED);
    assertThat(installer.remove(SPANISH)).isEmpty();
  }

  @Test
  void saysThatTheFolderCannotBeWrittenTo() throws IOException {
    // Root may write everywhere, but nobody can make a folder inside a file.
    Path file = place.resolve("file");
    Files.writeString(file, "");
    Installer stuck = tiny.installer(file.resolve("packs"));

    assertThat(why(stuck.install(SPANISH, Progress.NONE))).isEqualTo(PackTrouble.NO_LEAVE);
  }

  @Test
  void saysThatTheFolderIsOnlyToRead() throws IOException {
    Files.createDirectories(folder);
    assumeThat(folder.toFile().setWritable(false) && !Files.isWritable(folder))
        .as("a user who is not root")
        .isTrue();
    try {
      assertThat(why(install())).isEqualTo(PackTrouble.NO_LEAVE);
    } finally {
      folder.toFile().setWritable(true);
    }
  }

  @Test
  void namesTheLanguagesThatCanBeHad() {
    assertThat(installer.install(new Language("tlh"), Progress.NONE).orElseThrow().toString())
        .isEqualTo("There is no pack for “tlh”. To be had: es.");
  }

  private Optional<Reason> install() {
    return installer.install(SPANISH, Progress.NONE);
  }

  private Offer.Standing standing() {
    return installer.offers().getFirst().standing();
  }

  private static Ground why(Optional<Reason> refusal) {
    return refusal.orElseThrow().ground();
  }

  private static int start(String range) {
    return Integer.parseInt(range.replaceAll("bytes=(\\d+)-.*", "$1"));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static Progress progress(List<Double> fractions, boolean stops) {
    return new Progress() {
      @Override
      public void at(Doing doing, double fraction) {
        fractions.add(fraction);
      }

      @Override
      public boolean isCancelled() {
        return stops;
      }
    };
  }
}
