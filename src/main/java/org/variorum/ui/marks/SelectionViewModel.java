package org.variorum.ui.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.desk.Desk;
import org.variorum.desk.Spot;
import org.variorum.model.Located;
import org.variorum.model.Report;
import org.variorum.model.Status;
import org.variorum.model.Story;
import org.variorum.model.mark.Anchor;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Mark;
import org.variorum.ui.kit.Focus;
import org.variorum.ui.kit.Named;
import org.variorum.ui.kit.Selection;
import org.variorum.ui.kit.Texts;

/// What can be done with the passages that are selected.
public final class SelectionViewModel {
  private final Texts texts;
  private final Focus focus;
  private final Desk desk;
  private final Selection selection;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);

  public SelectionViewModel(Texts texts, Focus focus, Desk desk, Selection selection) {
    this.texts = texts;
    this.focus = focus;
    this.desk = desk;
    this.selection = selection;
    selection.placesProperty().addListener((o, before, now) -> show());
    focus
        .sightProperty()
        .addListener((o, before, now) -> {
          if (!before.story().equals(now.story()) || !before.analysis().equals(now.analysis())) {
            selection.clear();
            show();
          }
        });
    show();
  }

  /// What the bar shows.
  ///
  /// @param quotes what is selected, in the order of the selecting
  /// @param readings whether two readings are selected, which can be linked and told apart
  /// @param names the two names that are selected, which can be said to be one or not
  record Shown(List<Quoted> quotes, boolean readings, Optional<Names> names) {
    static final Shown NOTHING = new Shown(List.of(), false, Optional.empty());
  }

  /// A selected passage on one line.
  record Quoted(String letter, String words) {}

  /// Two names of one kind.
  record Names(Named one, Named other) {}

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public boolean isEmpty() {
    return selection.places().isEmpty();
  }

  private void show() {
    Optional<Story> story = focus.sight().story();
    if (story.isEmpty() || isEmpty()) {
      shown.set(Shown.NOTHING);
      return;
    }
    List<Quoted> quotes = new ArrayList<>();
    for (Located place : selection.places()) {
      story
          .get()
          .report(place.report())
          .ifPresent(r ->
              quotes.add(
                  new Quoted(
                      story.get().letter(r.id()), Spot.shortened(place.span().in(r.text())))));
    }
    boolean readings =
        selection.places().size() == 2 && selection.places().stream().allMatch(this::isReading);
    shown.set(new Shown(quotes, readings, names()));
  }

  private boolean isReading(Located place) {
    return focus.sight().comparison().stream()
        .flatMap(c -> c.findings().stream())
        .flatMap(f -> f.of(place.report()).stream())
        .anyMatch(r -> r.span().overlaps(place.span()));
  }

  private Optional<Names> names() {
    List<Located> places = selection.places();
    if (places.size() != 2 || focus.sight().analysis().isEmpty()) {
      return Optional.empty();
    }
    Optional<Named> one = Named.at(places.getFirst(), focus.sight().analysis().get());
    Optional<Named> other = Named.at(places.getLast(), focus.sight().analysis().get());
    return one.isPresent()
            && other.isPresent()
            && one.get().kind() == other.get().kind()
            && !one.get().name().equalsIgnoreCase(other.get().name())
        ? Optional.of(new Names(one.get(), other.get()))
        : Optional.empty();
  }

  /// Marks the passages, and chooses the new mark.
  void mark(Status status) {
    done(desk.pencil().mark(selection.places(), status));
  }

  /// Writes a note on the passages, and chooses it.
  void note(String note) {
    done(desk.pencil().note(selection.places(), note));
  }

  private void done(Optional<String> mark) {
    mark.ifPresent(id -> {
      selection.clear();
      focus.choose(id);
    });
  }

  /// Says that the two readings answer one question, or that they do not.
  void link(boolean together) {
    Optional<Story> story = focus.sight().story();
    if (story.isPresent() && shown.get().readings()) {
      List<Anchor> anchors =
          selection.places().stream().flatMap(p -> anchor(story.get(), p).stream()).toList();
      Anchor one = anchors.getFirst();
      Anchor other = anchors.getLast();
      desk.pencil()
          .correct(
              List.of(
                  together
                      ? new Correction.SameThing(one, other)
                      : new Correction.NotSameThing(one, other)),
              subject(one.quote(), other.quote()));
      selection.clear();
    }
  }

  private static Optional<Anchor> anchor(Story story, Located place) {
    Optional<Report> report = story.report(place.report());
    return report.map(r -> Anchor.of(r, place.span()));
  }

  /// Says that the two names are one, or that they are not.
  void sameName(boolean same) {
    shown
        .get()
        .names()
        .ifPresent(names -> {
          Named one = names.one();
          Named other = names.other();
          desk.pencil()
              .correct(
                  List.of(
                      same
                          ? new Correction.SameName(one.kind(), one.name(), other.name())
                          : new Correction.NotSameName(one.kind(), one.name(), other.name())),
                  subject(one.name(), other.name()));
          selection.clear();
        });
  }

  /// Puts a mark that was lost on the passages.
  void attach(Mark mark) {
    if (!isEmpty()) {
      desk.pencil().attach(mark, selection.places());
      done(Optional.of(mark.id()));
    }
  }

  void clear() {
    selection.clear();
  }

  private String subject(String one, String other) {
    return texts.quoted(Spot.shortened(one)) + ", " + texts.quoted(Spot.shortened(other));
  }
}
