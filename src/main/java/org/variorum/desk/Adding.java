package org.variorum.desk;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.variorum.desk.exchange.Dossier;
import org.variorum.desk.exchange.Opened;
import org.variorum.intake.Outcome;
import org.variorum.intake.web.WebAddress;
import org.variorum.model.mark.Merged;
import org.variorum.model.reason.Reason;

/// Takes in what the user gives: files, texts, web addresses, the sample, and the stories that
/// others handed on.
final class Adding {
  private final Shelf shelf;
  private final ReportReader reader;
  private final Table table;

  Adding(Shelf shelf, ReportReader reader, Table table) {
    this.shelf = shelf;
    this.reader = reader;
    this.table = table;
  }

  void files(List<Path> files) {
    table.run(
        Notice.Task.ADD,
        p -> Incoming.read(files, reader, p),
        incoming -> {
          incoming.dossiers().forEach(d -> table.keeping(() -> takeIn(d)));
          if (!incoming.outcomes().isEmpty() || incoming.dossiers().isEmpty()) {
            accept(incoming.outcomes(), Optional.empty());
          }
        });
  }

  void text(String text) {
    Optional<URI> address = WebAddress.of(text);
    if (address.isPresent()) {
      fetch(address.get(), false);
    } else {
      accept(List.of(reader.paste(text)), Optional.empty());
    }
  }

  /// @param evenPrivate whether to fetch what is inside this computer or its network
  void fetch(URI address, boolean evenPrivate) {
    table.run(
        Notice.Task.ADD,
        p -> List.of(reader.fetch(address, evenPrivate, p)),
        a -> accept(a, Optional.empty()));
  }

  void sample() {
    table.take(null);
    Sample sample = new Sample(reader);
    table.run(Notice.Task.ADD, p -> sample.read(), a -> accept(a, Optional.of(sample.title())));
  }

  /// Opens a story that was handed on, or adds its marks to the story with the same reports.
  private void takeIn(Incoming.Named incoming) {
    switch (incoming.opened()) {
      case Opened.Refused(Reason reason) -> {
        table.tell(new Notice.Refused(incoming.name(), reason));
        table.publish();
      }
      case Opened.Readable readable -> {
        if (!readable.faults().isEmpty()) {
          table.tell(new Notice.Doubtful(incoming.name(), readable.faults()));
        }
        Dossier dossier = readable.dossier();
        shelf.twin(dossier).ifPresentOrElse(kept -> merge(kept, dossier), () -> keep(dossier));
      }
    }
  }

  private void merge(Kept kept, Dossier dossier) {
    Merged merged = Merged.of(kept.markup(), dossier.markup());
    String title = kept.story().title();
    table.tell(new Notice.Merged(title, merged.added(), merged.differing()));
    table.take(kept);
    if (merged.added() > 0) {
      table.change(new Act(Act.Sort.MERGE_MARKS, title), kept, kept.with(merged.markup()));
    }
  }

  private void keep(Dossier dossier) {
    Kept after = shelf.keep(dossier);
    Act act = new Act(Act.Sort.OPEN_DOSSIER, dossier.story().title());
    table.did(new History.Step(act, after.id(), Optional.empty(), Optional.of(after)));
  }

  /// Takes what was read as another version of the report that it was offered for, or as a report of
  /// its own where that is gone.
  void version(Notice.NewVersion offer) {
    Optional<Kept> before = table.open().filter(k -> k.story().report(offer.of()).isPresent());
    if (before.isEmpty()) {
      beside(offer);
      return;
    }
    table.keeping(() -> {
      Act act = new Act(Act.Sort.NEW_VERSION, before.get().story().letter(offer.of()));
      table.change(act, before.get(), shelf.version(before.get(), offer.of(), offer.read()));
    });
  }

  /// Takes what was offered as a version as a report of its own.
  void beside(Notice.NewVersion offer) {
    keep(List.of(offer.read()), Optional.empty());
  }

  /// @param title of a story that is begun with them
  private void accept(List<Outcome> outcomes, Optional<String> title) {
    Arrivals arrivals = Arrivals.of(outcomes, table.reports());
    arrivals.notices().forEach(table::tell);
    List<Outcome.Accepted> fresh = arrivals.fresh();
    if (fresh.isEmpty()) {
      table.publish();
      table.compare();
      return;
    }
    keep(fresh, title);
  }

  private void keep(List<Outcome.Accepted> fresh, Optional<String> title) {
    table.keeping(() -> {
      Optional<Kept> before = table.open();
      Kept after = shelf.take(before, title, fresh);
      Act act = new Act(Act.Sort.ADD_REPORTS, Integer.toString(fresh.size()));
      table.did(new History.Step(act, after.id(), before, Optional.of(after)));
    });
  }
}
