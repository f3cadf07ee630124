package org.variorum.desk.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.variorum.intake.SystemWords;
import org.variorum.intake.web.Download;
import org.variorum.model.Doing;
import org.variorum.model.Language;
import org.variorum.model.Progress;
import org.variorum.model.reason.PackTrouble;
import org.variorum.model.reason.Reason;
import org.variorum.model.reason.SystemSaid;
import org.variorum.model.reason.Term;
import org.variorum.pack.Catalogue;
import org.variorum.pack.Installation;
import org.variorum.pack.Pack;
import org.variorum.pack.PackFolder;
import org.variorum.pack.Presence;

/// Installs languages and takes them away. Each act is called on any thread and returns when it is
/// done; what it answers is empty, or why it was not done.
public final class Installer {
  /// How long to wait for the next bytes.
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  /// What is left free on the disk, in bytes.
  private static final long SPARE = 20_000_000;

  private static final double MEGA = 1e6;

  private final PackFolder packs;
  private final Download download;

  /// @param folder of the packs; need not be there
  public Installer(Path folder) {
    this(new PackFolder(folder, Catalogue.all()), new Download(PATIENCE));
  }

  Installer(PackFolder packs, Download download) {
    this.packs = packs;
    this.download = download;
  }

  /// Of a program in which no language can be installed.
  public static Installer none() {
    return new Installer(new PackFolder(Path.of(""), List.of()), new Download(PATIENCE));
  }

  /// Where the packs are.
  public Path folder() {
    return packs.folder();
  }

  /// What can be had. Takes no time.
  public List<Offer> offers() {
    return packs.catalogue().stream().map(p -> offer(p, packs.presence(p))).toList();
  }

  /// As `offers`, with every file of what is installed read and checked.
  public List<Offer> checkedOffers() {
    return packs.catalogue().stream().map(p -> offer(p, packs.check(p))).toList();
  }

  /// Where the models of a language are; empty where it is not installed, or not whole.
  public Optional<Models> models(Language language) {
    return pack(language)
        .flatMap(p -> packs.models(p).map(folder -> new Models(folder, p.version())));
  }

  /// Models that are installed.
  public record Models(Path folder, String version) {}

  /// Fetches the models of a language and installs them.
  ///
  /// @throws CancellationException if the progress asks to stop; nothing is left
  ///     behind then
  public Optional<Reason> install(Language language, Progress progress) {
    Optional<Pack> pack = pack(language);
    return pack.isEmpty()
        ? Optional.of(unknown(language))
        : within(pack.get(), i -> fetchAndUnpack(pack.get(), i, progress));
  }

  /// Installs a language from the archive, fetched elsewhere.
  ///
  /// @throws CancellationException if the progress asks to stop
  public Optional<Reason> install(Language language, Path archive, Progress progress) {
    Optional<Pack> pack = pack(language);
    return pack.isEmpty()
        ? Optional.of(unknown(language))
        : within(pack.get(), i -> checkAndUnpack(pack.get(), archive, i, progress));
  }

  /// Takes a language away.
  public Optional<Reason> remove(Language language) {
    Optional<Pack> pack = pack(language);
    if (pack.isEmpty()) {
      return Optional.of(unknown(language));
    }
    try {
      return packs.remove(pack.get()) ? Optional.empty() : Optional.of(PackTrouble.BUSY.of());
    } catch (IOException e) {
      return Optional.of(noLeave(e));
    }
  }

  private interface Act {
    Optional<Reason> in(Installation installation) throws IOException;
  }

  private Optional<Reason> within(Pack pack, Act act) {
    try {
      Optional<Installation> begun = packs.begin(pack);
      if (begun.isEmpty()) {
        return Optional.of(PackTrouble.BUSY.of());
      }
      try (Installation installation = begun.get()) {
        return act.in(installation);
      }
    } catch (IOException e) {
      return Optional.of(noLeave(e));
    }
  }

  private Optional<Reason> fetchAndUnpack(Pack pack, Installation installation, Progress progress)
      throws IOException {
    Optional<Reason> cramped = cramped(pack.archive().stretch().bytes() + pack.bytes());
    if (cramped.isPresent()) {
      return cramped;
    }
    boolean goesOn = Files.exists(installation.stretch());
    Optional<Reason> refusal = fetch(pack, installation, progress);
    if (refusal.isEmpty() && !installation.isRight()) {
      installation.discard();
      // What was there before may have been of something else.
      return goesOn
          ? fetchAndUnpack(pack, installation, progress)
          : Optional.of(PackTrouble.WRONG_CONTENT.of(host(pack)));
    }
    if (refusal.isPresent()) {
      return refusal;
    }
    progress.at(Doing.of(Doing.Sort.WORKING), 1);
    if (installation.unpack()) {
      return Optional.empty();
    }
    installation.discard();
    return Optional.of(PackTrouble.WRONG_CONTENT.of(host(pack)));
  }

  private Optional<Reason> fetch(Pack pack, Installation installation, Progress progress)
      throws IOException {
    Pack.Archive archive = pack.archive();
    Download.Wanted wanted =
        new Download.Wanted(archive.address(), archive.stretch().start(), archive.stretch().end());
    try {
      return switch (download.fetch(wanted, installation.stretch(), progress)) {
        case Download.Outcome.Done() -> Optional.empty();
        case Download.Outcome.Failed(Download.Cause cause, String detail) ->
            Optional.of(reason(cause, host(pack), detail));
      };
    } catch (CancellationException e) {
      installation.discard();
      throw e;
    }
  }

  private Reason reason(Download.Cause cause, Term host, String detail) {
    return switch (cause) {
      case NO_HOST -> PackTrouble.NO_HOST.of(host);
      case NO_ANSWER -> PackTrouble.NO_ANSWER.of(host);
      case CERTIFICATE -> PackTrouble.CERTIFICATE.of(host);
      case REFUSED -> PackTrouble.SITE_REFUSED.of(host, Term.words(detail));
      case SILENCE -> PackTrouble.SILENCE.of(host);
      case BROKEN_OFF -> PackTrouble.BROKEN_OFF.of(host);
      case DISK -> PackTrouble.NO_LEAVE.of(named(packs.folder()), SystemSaid.of(detail));
    };
  }

  private Optional<Reason> checkAndUnpack(
      Pack pack, Path archive, Installation installation, Progress progress) throws IOException {
    Optional<Reason> cramped = cramped(pack.bytes());
    if (cramped.isPresent()) {
      return cramped;
    }
    Reason other =
        PackTrouble.NOT_THE_ARCHIVE.of(
            named(archive),
            Term.words(offer(pack, packs.presence(pack)).source().file()),
            Term.words(pack.archive().address().toString()));
    try {
      if (!isArchive(pack, archive, installation, progress)) {
        return Optional.of(other);
      }
    } catch (IOException e) {
      return Optional.of(PackTrouble.UNREADABLE.of(named(archive), SystemWords.clause(e)));
    }
    progress.at(Doing.of(Doing.Sort.WORKING), 1);
    return installation.unpack(archive) ? Optional.empty() : Optional.of(other);
  }

  private static boolean isArchive(
      Pack pack, Path archive, Installation installation, Progress progress) throws IOException {
    double all = pack.archive().bytes();
    return installation.isArchive(
        archive,
        read -> {
          progress.check();
          progress.at(Doing.of(Doing.Sort.WORKING), read / all);
        });
  }

  private Optional<Reason> cramped(long bytes) throws IOException {
    long needed = bytes + SPARE;
    long room = packs.room();
    return room < needed
        ? Optional.of(
            PackTrouble.NO_ROOM.of(
                Term.figure(Math.ceil(needed / MEGA)),
                Term.figure(Math.floor(room / MEGA)),
                named(packs.folder())))
        : Optional.empty();
  }

  private Reason noLeave(IOException e) {
    return PackTrouble.NO_LEAVE.of(named(packs.folder()), SystemWords.clause(e));
  }

  private Reason unknown(Language language) {
    return PackTrouble.UNKNOWN.of(
        Term.words(language.code()),
        Term.words(
            packs.catalogue().stream()
                .map(p -> p.language().code())
                .collect(Collectors.joining(", "))));
  }

  private Optional<Pack> pack(Language language) {
    return packs.catalogue().stream().filter(p -> p.language().equals(language)).findFirst();
  }

  private static Term host(Pack pack) {
    return Term.words(pack.archive().address().getHost());
  }

  private static Term named(Path path) {
    return Term.words(path.toString());
  }

  private static Offer offer(Pack pack, Presence presence) {
    Pack.Archive archive = pack.archive();
    return new Offer(
        pack.language(),
        switch (presence) {
          case ABSENT -> Offer.Standing.ABSENT;
          case WHOLE -> Offer.Standing.INSTALLED;
          case BROKEN -> Offer.Standing.BROKEN;
        },
        archive.stretch().bytes(),
        pack.bytes(),
        new Offer.Source(archive.address(), archive.bytes(), pack.version(), archive.licence()));
  }
}
