package org.variorum.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.variorum.desk.exchange.DossierWriter;
import org.variorum.desk.publish.Preview;
import org.variorum.desk.publish.Publication;
import org.variorum.desk.publish.PublicationFormat;
import org.variorum.desk.publish.WholeFile;
import org.variorum.model.Analysis;
import org.variorum.model.mark.FindingFilter;

/// Hands the open story on: to a file in some format, to a colleague, to paper. Nothing here changes
/// a story, so that it can run beside whatever else is being done. Where no story is compared,
/// nothing happens.
public final class Handover {
  /// The open story as it stands.
  record Open(Kept kept, Analysis analysis) {}

  /// How fine the pages are that are printed, in dots an inch.
  private static final float PRINTED_DOTS = 200;

  private static final int MOST_PAGES = 500;

  private final Shelf shelf;
  private final Background background;
  private final Clock clock;
  private final Supplier<Optional<Open>> open;
  private final Consumer<Notice> tell;
  private Optional<byte[]> picture = Optional.empty();

  /// @param tell says something to the user, and is called where the desk is
  Handover(
      Shelf shelf,
      Background background,
      Clock clock,
      Supplier<Optional<Open>> open,
      Consumer<Notice> tell) {
    this.shelf = shelf;
    this.background = background;
    this.clock = clock;
    this.open = open;
    this.tell = tell;
  }

  /// Takes a picture of the side-by-side view into what is handed on from now on.
  ///
  /// @param png empty for none
  public void setPicture(Optional<byte[]> png) {
    picture = png;
  }

  /// Whether there is something to hand on.
  public boolean isPossible() {
    return open.get().isPresent();
  }

  /// How many findings a filter lets through.
  public int count(FindingFilter wanted) {
    return publication(wanted).map(Publication::findings).orElse(0);
  }

  /// Writes the story to a file, which is replaced when all of it is written.
  public void write(PublicationFormat format, FindingFilter wanted, Path file) {
    publication(wanted).ifPresent(p -> save(file, () -> p.bytes(format)));
  }

  /// Writes the whole story as a dossier.
  ///
  /// @param wanted the findings in the documents of the dossier
  public void writeDossier(FindingFilter wanted, Path file) {
    open.get()
        .ifPresent(now ->
            save(
                file,
                () -> {
                  ByteArrayOutputStream out = new ByteArrayOutputStream();
                  new DossierWriter(ProgramName.withVersion(), clock.instant())
                      .write(shelf.dossier(now.kept()), now.analysis(), wanted, out);
                  return out.toByteArray();
                }));
  }

  /// Draws what a file of a format will look like.
  ///
  /// @param then hears of it, unless it fails, which is told to the user
  public void preview(PublicationFormat format, FindingFilter wanted, Consumer<Preview> then) {
    publication(wanted).ifPresent(p -> start(progress -> p.preview(format), then));
  }

  /// Draws the brief for a printer.
  ///
  /// @param then hears of it, unless it fails, which is told to the user
  public void pages(FindingFilter wanted, Consumer<Preview.Pages> then) {
    publication(wanted).ifPresent(p -> start(progress -> p.pages(MOST_PAGES, PRINTED_DOTS), then));
  }

  private Optional<Publication> publication(FindingFilter wanted) {
    return open.get()
        .map(now ->
            new Publication(
                now.kept().story(), now.analysis(), now.kept().markup(), wanted, picture));
  }

  /// Something that becomes a file.
  private interface Written {
    byte[] bytes() throws IOException;
  }

  private void save(Path file, Written written) {
    start(
        progress -> {
          WholeFile.write(file, written.bytes());
          return file;
        },
        done -> tell.accept(new Notice.Exported(done.toString())));
  }

  private <T> void start(Background.Act<T> act, Consumer<T> then) {
    background.start(
        act,
        step -> {},
        outcome -> {
          switch (outcome) {
            case Background.Outcome.Done<T>(T result) -> then.accept(result);
            case Background.Outcome.Failed<T> failure ->
                tell.accept(new Notice.Failed(Notice.Task.EXPORT, failure.why()));
            case Background.Outcome.Cancelled<T>() -> {
              // Nobody cancels it.
            }
          }
        });
  }
}
