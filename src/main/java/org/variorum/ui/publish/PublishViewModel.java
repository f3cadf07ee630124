package org.variorum.ui.publish;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.variorum.desk.Handover;
import org.variorum.desk.publish.Preview;
import org.variorum.desk.publish.PublicationFormat;
import org.variorum.model.Kind;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.model.mark.FindingFilter;
import org.variorum.ui.kit.Filter;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Ruling;

/// What is to be handed on, and what it will look like.
public final class PublishViewModel {
  private final Focus focus;
  private final Handover handover;
  private final ObjectProperty<Target> target = new SimpleObjectProperty<>(Target.all().getFirst());
  private final BooleanProperty onlyShown = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int asked;
  private boolean isOpen;

  public PublishViewModel(Focus focus, Handover handover) {
    this.focus = focus;
    this.handover = handover;
    target.addListener(o -> look());
    onlyShown.addListener(o -> look());
  }

  /// The card comes into sight: what it shows is made from now on.
  ///
  /// @param picture of the side-by-side view, as PNG; empty where it could not be drawn
  void open(Optional<byte[]> picture) {
    handover.setPicture(picture);
    isOpen = true;
    look();
  }

  void close() {
    isOpen = false;
    asked++;
    preview.set(Optional.empty());
  }

  boolean isPossible() {
    return handover.isPossible();
  }

  ObjectProperty<Target> targetProperty() {
    return target;
  }

  /// Whether only those findings go along that the filters of the screen show.
  BooleanProperty onlyShownProperty() {
    return onlyShown;
  }

  /// Empty while it is being made, and for a dossier, which is for programs.
  ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /// Whether the filters of the screen hide anything.
  boolean isFiltered() {
    return handover.count(screen()) < handover.count(FindingFilter.NONE);
  }

  int count() {
    return handover.count(wanted());
  }

  int countOfAll() {
    return handover.count(FindingFilter.NONE);
  }

  /// A name for the file: the title of the story, as far as every system can take it.
  String fileName() {
    String title = focus.sight().story().map(Story::title).orElse("");
    String plain =
        title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
    int longest = 60;
    String cut = plain.substring(0, Math.min(longest, plain.length())).strip();
    return (cut.isEmpty() ? "comparison" : cut) + "." + target.get().extension();
  }

  void save(Path file) {
    Optional<PublicationFormat> format = target.get().format();
    if (format.isPresent()) {
      handover.write(format.get(), wanted(), file);
    } else {
      handover.writeDossier(wanted(), file);
    }
  }

  /// Draws the brief for a printer.
  void pages(Consumer<Preview.Pages> then) {
    handover.pages(wanted(), then);
  }

  private void look() {
    preview.set(Optional.empty());
    asked++;
    int mine = asked;
    if (isOpen) {
      target
          .get()
          .format()
          .ifPresent(format ->
              handover.preview(
                  format,
                  wanted(),
                  made -> {
                    // An answer to what was asked before is of no use any more.
                    if (mine == asked) {
                      preview.set(Optional.of(made));
                    }
                  }));
    }
  }

  private FindingFilter wanted() {
    return onlyShown.get() ? screen() : FindingFilter.NONE;
  }

  private FindingFilter screen() {
    Filter filter = focus.sight().filter();
    if (filter.hiddenStatuses().isEmpty()
        && filter.hiddenKinds().isEmpty()
        && filter.hiddenRulings().isEmpty()) {
      return FindingFilter.NONE;
    }
    return new FindingFilter(
        others(Status.values(), filter.hiddenStatuses()),
        others(Kind.values(), filter.hiddenKinds()),
        Stream.of(Ruling.values())
            .filter(r -> !filter.hiddenRulings().contains(r))
            .map(PublishViewModel::word)
            .collect(Collectors.toSet()));
  }

  private static <T> Set<T> others(T[] all, Set<T> hidden) {
    Set<T> others = new HashSet<>(Set.of(all));
    others.removeAll(hidden);
    return others;
  }

  private static String word(Ruling ruling) {
    return switch (ruling) {
      case OPEN -> FindingFilter.UNDECIDED;
      case CONFIRMED -> "confirmed";
      case SAME -> "same";
      case RESOLVED -> "resolved";
      case CALL -> "call";
      case IGNORED -> "ignore";
    };
  }
}
