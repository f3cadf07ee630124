package org.variorum.extract.spanish;

import java.util.List;
import java.util.Optional;
import org.variorum.extract.event.Draft;
import org.variorum.model.Attribution;
import org.variorum.model.Certainty;
import org.variorum.model.Modality;
import org.variorum.model.Value;

/// In what way Spanish tells an act where English needs a word for it: what stands in the future is
/// planned, and the conditional of what is past ("habría disparado") is hearsay.
public final class SpanishMoods {
  /// The source that a report names by nothing but the conditional; the word that English hedges with.
  private static final String HEARSAY = "allegedly";

  private SpanishMoods() {}

  /// The drafts with what the forms of their verbs say.
  public static List<Draft> told(List<Line> lines, List<Draft> drafts) {
    return drafts.stream().map(d -> told(lines.get(d.sentence()), d)).toList();
  }

  private static Draft told(Line line, Draft draft) {
    Optional<Integer> token = at(line, draft);
    if (token.isEmpty()) {
      return draft;
    }
    int verb = token.get();
    Optional<Integer> aux =
        line.children(verb, "aux", "cop")
            .filter(a -> line.meaning(a).flatMap(Meaning::form).isPresent())
            .findFirst();
    Optional<Form> form =
        aux.flatMap(line::meaning).or(() -> line.meaning(verb)).flatMap(Meaning::form);
    boolean perfect = aux.flatMap(line::meaning).filter(m -> m.lemma().equals("haber")).isPresent();
    boolean plain = draft.act().modality() == Modality.ASSERTED;
    if (form.filter(f -> f == Form.FUTURE).isPresent() && plain) {
      return with(draft, Modality.PLANNED, draft.attribution());
    }
    if (form.filter(f -> f == Form.CONDITIONAL).isPresent()) {
      return perfect || aux.isPresent() && plain
          ? with(draft, draft.act().modality(), hearsay(line, aux.orElse(verb), draft))
          : with(draft, Modality.CONDITIONAL, draft.attribution());
    }
    return draft;
  }

  private static Optional<Attribution> hearsay(Line line, int aux, Draft draft) {
    return Optional.of(
        draft
            .attribution()
            .map(a -> new Attribution(a.span(), a.source(), Certainty.ALLEGED, a.channel()))
            .orElse(new Attribution(line.span(aux), HEARSAY, Certainty.ALLEGED, Optional.empty())));
  }

  private static Draft with(Draft draft, Modality modality, Optional<Attribution> voice) {
    Value.Act act = new Value.Act(draft.act().sense(), draft.act().negated(), modality);
    return new Draft(
        draft.sentence(),
        draft.trigger(),
        draft.lemma(),
        draft.kin(),
        act,
        draft.arguments(),
        voice);
  }

  private static Optional<Integer> at(Line line, Draft draft) {
    for (int i = 0; i < line.size(); i++) {
      if (line.span(i).equals(draft.trigger())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
