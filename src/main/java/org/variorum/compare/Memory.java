package org.variorum.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.detail.Answer;
import org.variorum.compare.value.Judgement;
import org.variorum.model.Value;

/// What was judged of the answers to one detail. In a large story hundreds of reports give a few
/// values, so that there are few judgements where there are ten thousands of pairs. For one thread.
final class Memory {
  /// What of an answer counts for a judgement.
  ///
  /// @param more what counts beside the value
  private record Matters(Value value, Optional<?> more) {}

  private final Function<Answer, Optional<?>> more;
  private final Map<Answer, Integer> numbers = new IdentityHashMap<>();
  private final Map<Matters, Integer> byWhatMatters = new HashMap<>();
  private final List<@Nullable Judgement[]> judged = new ArrayList<>();

  /// @param more what counts of an answer beside its value
  Memory(Function<Answer, Optional<?>> more) {
    this.more = more;
  }

  /// @param anew judges for the first time
  Judgement judge(Answer a, Answer b, BiFunction<Answer, Answer, Judgement> anew) {
    int one = number(a);
    int other = number(b);
    @Nullable Judgement[] row = judged.get(one);
    if (row.length <= other) {
      row = Arrays.copyOf(row, 2 * other + 1);
      judged.set(one, row);
    }
    Judgement known = row[other];
    if (known == null) {
      known = anew.apply(a, b);
      row[other] = known;
    }
    return known;
  }

  private int number(Answer answer) {
    Integer number = numbers.get(answer);
    if (number == null) {
      number =
          byWhatMatters.computeIfAbsent(
              new Matters(answer.value(), more.apply(answer)), _ -> judged.size());
      if (number == judged.size()) {
        judged.add(new Judgement[0]);
      }
      numbers.put(answer, number);
    }
    return number;
  }
}
