package org.variorum.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Span;
import org.variorum.model.Value;

/// Collects what the taggers find, in any order, and gives each its place among the mentions of the
/// report, in the order of the text.
final class Weaver {
  private record Loose(Span span, int sentence, Value value) {}

  private record Place(Span span, Kind kind) {}

  private final List<Loose> loose = new ArrayList<>();
  private final Map<Place, Integer> handles = new HashMap<>();

  /// Adds a mention; one of the same kind at the same place is the same mention.
  ///
  /// @return a handle, by which `Woven.index` tells the mention's place later
  int add(Span span, int sentence, Value value) {
    return handles.computeIfAbsent(
        new Place(span, value.kind()),
        _ -> {
          loose.add(new Loose(span, sentence, value));
          return loose.size() - 1;
        });
  }

  /// The mentions collected so far.
  Woven woven() {
    List<Integer> order =
        IntStream.range(0, loose.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer h) -> loose.get(h).span())
                    .thenComparing(h -> loose.get(h).value().kind()))
            .toList();
    int[] index = new int[loose.size()];
    List<Mention> mentions = new ArrayList<>(loose.size());
    for (int handle : order) {
      Loose next = loose.get(handle);
      index[handle] = mentions.size();
      mentions.add(new Mention(mentions.size(), next.span(), next.sentence(), next.value()));
    }
    return new Woven(mentions, index);
  }

  /// Mentions in order, and where each handle stands among them.
  static final class Woven {
    private final List<Mention> mentions;
    private final int[] index;

    private Woven(List<Mention> mentions, int[] index) {
      this.mentions = List.copyOf(mentions);
      this.index = index;
    }

    List<Mention> mentions() {
      return mentions;
    }

    int index(int handle) {
      return index[handle];
    }
  }
}
