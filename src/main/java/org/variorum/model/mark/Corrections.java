package org.variorum.model.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.Kind;
import org.variorum.model.ReportId;

/// What a comparison is to be made with, beside the reports: the corrections of a story, after those
/// of names that were made in other stories.
public record Corrections(List<Correction> all) {
  public static final Corrections NONE = new Corrections(List.of());

  public Corrections {
    all = List.copyOf(all);
  }

  /// Corrections without who made them and when.
  public static Corrections of(List<Corrected> corrected) {
    return new Corrections(corrected.stream().map(Corrected::correction).toList());
  }

  /// These, with what the user said in other stories of names. Where both speak of two names, these
  /// hold.
  public Corrections after(List<Correction> remembered) {
    List<Correction> whole = new ArrayList<>();
    remembered.stream().filter(r -> all.stream().noneMatch(c -> c.replaces(r))).forEach(whole::add);
    whole.addAll(all);
    return new Corrections(whole);
  }

  /// These without what is said of two names that do not both occur, which changes nothing.
  ///
  /// @param names that occur, each as `plain` has it
  public Corrections ofNames(Set<String> names) {
    return new Corrections(
        all.stream()
            .filter(c ->
                switch (c) {
                  case Correction.SameName(Kind _, String one, String other) ->
                      names.contains(plain(one)) && names.contains(plain(other));
                  case Correction.NotSameName(Kind _, String one, String other) ->
                      names.contains(plain(one)) && names.contains(plain(other));
                  case Correction.SameThing _,
                      Correction.NotSameThing _,
                      Correction.Belongs _,
                      Correction.OfThisEvent _,
                      Correction.OneOrigin _ ->
                      true;
                })
            .toList());
  }

  /// A name as it is compared with others: without its case and white space.
  public static String plain(String name) {
    return Pairs.plain(name);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// Those of one sort, in their order.
  public <T extends Correction> List<T> of(Class<T> sort) {
    return all.stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  /// What was said of two names; empty where nothing was.
  public Optional<Boolean> sameName(Kind kind, String one, String other) {
    return last(all.stream().filter(c -> Pairs.areNames(c, kind, one, other)))
        .map(c -> c instanceof Correction.SameName);
  }

  /// What was said of a report; empty where nothing was.
  public Optional<Boolean> ofThisEvent(ReportId report) {
    return last(of(Correction.OfThisEvent.class).stream().filter(c -> c.report().equals(report)))
        .map(Correction.OfThisEvent::isOfThisEvent);
  }

  /// What was said of the origin of two reports; empty where nothing was.
  public Optional<Boolean> oneOrigin(ReportId one, ReportId other) {
    return last(of(Correction.OneOrigin.class).stream()
            .filter(c -> Pairs.same(c.one(), c.other(), one, other)))
        .map(Correction.OneOrigin::isOne);
  }

  private static <T> Optional<T> last(Stream<T> said) {
    return said.reduce((earlier, later) -> later);
  }
}
