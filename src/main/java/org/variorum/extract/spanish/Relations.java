package org.variorum.extract.spanish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.extract.amount.StateWords;
import org.variorum.extract.parse.Parsed;
import org.variorum.model.Token;

/// Turns the basic relations of the Spanish parser into those that the English one gives: passives
/// told as passives, prepositions named, conjuncts with what they share, the head of a relative clause
/// as the subject or object of its verb.
final class Relations {
  /// Verbs that say no more of somebody than the participle behind them: "resultó herida".
  private static final Set<String> LINKING =
      Set.of(
          "resultar",
          "quedar",
          "quedarse",
          "salir",
          "terminar",
          "acabar",
          "permanecer",
          "estar",
          "encontrarse",
          "hallarse",
          "ver");

  private static final Map<String, String> PREPOSITIONS =
      Map.ofEntries(
          Map.entry("en", "in"),
          Map.entry("de", "of"),
          Map.entry("del", "of"),
          Map.entry("a", "to"),
          Map.entry("al", "to"),
          Map.entry("hasta", "to"),
          Map.entry("por", "by"),
          Map.entry("con", "with"),
          Map.entry("mediante", "with"),
          Map.entry("contra", "against"),
          Map.entry("desde", "from"),
          Map.entry("hacia", "towards"),
          Map.entry("sobre", "on"),
          Map.entry("tras", "after"),
          Map.entry("según", "according_to"),
          Map.entry("durante", "during"));

  private final List<Token> tokens;
  private final List<Optional<Meaning>> meanings;
  private final List<String> words;
  private final List<String> names;
  private List<Parsed.Arc> arcs;

  Relations(
      Parsed parsed, List<Token> tokens, List<Optional<Meaning>> meanings, List<String> words) {
    this.tokens = tokens;
    this.meanings = meanings;
    this.words = words;
    this.names = parsed.nameTags();
    this.arcs = new ArrayList<>(parsed.arcs());
  }

  List<Parsed.Arc> arcs() {
    if (arcs.isEmpty()) {
      return List.of();
    }
    compoundNumbers();
    participlesFirst();
    participlesBehindNouns();
    namesForOffices();
    for (int i = 0; i < tokens.size(); i++) {
      passive(i);
    }
    prepositions();
    relativeClauses();
    conjuncts();
    return arcs.stream().distinct().sorted(ORDER).toList();
  }

  private static final Comparator<Parsed.Arc> ORDER =
      Comparator.comparingInt(Parsed.Arc::governor)
          .thenComparingInt(Parsed.Arc::dependent)
          .thenComparing(Parsed.Arc::relation);

  /// "treinta y cuatro personas": the first part of the number is nobody by itself.
  private void compoundNumbers() {
    arcs.removeIf(a -> {
      int i = a.dependent();
      boolean compound =
          i + 2 < tokens.size()
              && tokens.get(i).tag().equals("CD")
              && words.get(i + 1).equals("y")
              && tokens.get(i + 2).tag().equals("CD");
      return compound && !a.relation().equals("nummod") && !a.relation().equals("root");
    });
  }

  /// "el ministro de Transportes, Andrés Salvatierra, dijo": who is named did it.
  private void namesForOffices() {
    arcs.replaceAll(a -> {
      boolean part = a.is("nsubj") || a.is("obj") || a.is("obl") || a.is("iobj");
      Optional<Integer> name =
          part
              ? below(a.dependent())
                  .filter(n -> n.is("appos") && names.get(n.dependent()).equals("PERSON"))
                  .map(Parsed.Arc::dependent)
                  .findFirst()
              : Optional.empty();
      return name.map(n -> new Parsed.Arc(a.governor(), n, a.relation())).orElse(a);
    });
  }

  /// "resultaron heridas": what hangs below the linking verb goes below the participle, the verb with
  /// it, as an auxiliary.
  private void participlesFirst() {
    for (int i = 0; i < tokens.size(); i++) {
      int link = i;
      boolean links = meanings.get(i).filter(m -> LINKING.contains(m.lemma())).isPresent();
      if (!links || above(i).anyMatch(a -> a.is("aux") || a.is("cop"))) {
        continue;
      }
      below(i)
          .filter(a -> a.is("obj") || a.is("xcomp") || a.is("advcl") || a.is("amod") || a.is("obl"))
          .map(Parsed.Arc::dependent)
          .filter(d -> d > link && d - link <= 3 && isParticiple(d) && hasNoCase(d))
          .findFirst()
          .ifPresent(d -> exchange(link, d));
    }
  }

  private boolean hasNoCase(int token) {
    return below(token).noneMatch(a -> a.is("case") || a.is("det"));
  }

  private void exchange(int link, int participle) {
    List<Parsed.Arc> changed = new ArrayList<>();
    for (Parsed.Arc arc : arcs) {
      if (arc.governor() == link && arc.dependent() == participle) {
        changed.add(new Parsed.Arc(participle, link, "aux:pass"));
      } else if (arc.governor() == link) {
        changed.add(new Parsed.Arc(participle, arc.dependent(), arc.relation()));
      } else if (arc.dependent() == link) {
        changed.add(new Parsed.Arc(arc.governor(), participle, arc.relation()));
      } else {
        changed.add(arc);
      }
    }
    arcs = changed;
  }

  /// "tres hombres detenidos en Sevilla": a clause of its own, not a mere adjective.
  private void participlesBehindNouns() {
    arcs.replaceAll(a ->
        a.is("amod") && a.dependent() > a.governor() && isParticiple(a.dependent())
            ? new Parsed.Arc(a.governor(), a.dependent(), "acl")
            : a);
  }

  /// Tells the subject of a passive as one, and who did it as such.
  private void passive(int verb) {
    String tag = tokens.get(verb).tag();
    if (!tag.startsWith("VB") && !tag.equals("JJ")) {
      return;
    }
    boolean byBeing =
        isParticiple(verb)
            && below(verb)
                .anyMatch(a ->
                    (a.is("aux") || a.is("cop"))
                        && (isBeing(a.dependent()) || a.relation().equals("aux:pass")));
    boolean bySelf = !byBeing && isSelfPassive(verb);
    boolean clause = above(verb).anyMatch(a -> a.is("acl")) && isParticiple(verb);
    arcs.replaceAll(a -> {
      if (a.governor() != verb) {
        return a;
      }
      if ((byBeing || bySelf) && a.relation().equals("nsubj")) {
        return with(a, "nsubj:pass");
      }
      if (byBeing && (a.is("aux") || a.is("cop")) && isBeing(a.dependent())) {
        return with(a, "aux:pass");
      }
      if ((byBeing || clause) && a.is("obl") && preposition(a.dependent()).equals("by")) {
        return with(a, "obl:agent");
      }
      if (bySelf && words.get(a.dependent()).equals("se")) {
        return with(a, "expl");
      }
      if (isPersonalObject(a)) {
        return with(a, "obj");
      }
      return a;
    });
  }

  private static Parsed.Arc with(Parsed.Arc arc, String relation) {
    return new Parsed.Arc(arc.governor(), arc.dependent(), relation);
  }

  private boolean isBeing(int token) {
    return meanings.get(token).filter(m -> m.lemma().equals("ser")).isPresent();
  }

  private boolean isParticiple(int token) {
    return meanings.get(token).filter(m -> m.is(Form.PARTICIPLE)).isPresent()
        || tokens.get(token).tag().equals("JJ")
            && StateWords.ofAdjective(tokens.get(token).lemma()).isPresent();
  }

  /// "se detuvo a tres hombres", "se registraron dos incendios": nobody is named who did it.
  private boolean isSelfPassive(int verb) {
    boolean self =
        below(verb).anyMatch(a -> words.get(a.dependent()).equals("se") && a.dependent() < verb);
    boolean own = meanings.get(verb).filter(m -> m.lemma().endsWith("se")).isPresent();
    boolean before =
        below(verb)
            .anyMatch(a ->
                a.relation().equals("nsubj")
                    && a.dependent() < verb
                    && !words.get(a.dependent()).equals("se"));
    return self && !own && !before;
  }

  /// "detuvo a tres hombres", where the parser did not see that they are the object.
  private boolean isPersonalObject(Parsed.Arc arc) {
    int object = arc.dependent();
    if (!arc.relation().equals("obl") || object < arc.governor()) {
      return false;
    }
    boolean to = below(object).anyMatch(c -> c.is("case") && words.get(c.dependent()).equals("a"));
    boolean person =
        names.get(object).equals("PERSON")
            || tokens.get(object).tag().equals("CD")
            || People.isPerson(meanings.get(object));
    boolean has =
        below(arc.governor())
            .anyMatch(o -> o.relation().equals("obj") && !words.get(o.dependent()).equals("se"));
    return to && person && !has;
  }

  private String preposition(int token) {
    return below(token)
        .filter(a -> a.is("case"))
        .map(a -> PREPOSITIONS.getOrDefault(words.get(a.dependent()), ""))
        .filter(p -> !p.isEmpty())
        .findFirst()
        .orElse("");
  }

  private void prepositions() {
    arcs.replaceAll(a -> {
      boolean plain = a.relation().equals("obl") || a.relation().equals("nmod");
      String preposition = plain ? preposition(a.dependent()) : "";
      return preposition.isEmpty() ? a : with(a, a.relation() + ":" + preposition);
    });
  }

  /// The noun that a relative clause describes takes the part of "que" in it.
  private void relativeClauses() {
    List<Parsed.Arc> more = new ArrayList<>();
    arcs.replaceAll(a -> {
      Optional<Parsed.Arc> relative =
          a.is("acl")
              ? below(a.dependent())
                  .filter(r -> r.dependent() < a.dependent() && r.dependent() > a.governor())
                  .filter(r -> isRelative(r.dependent()))
                  .findFirst()
              : Optional.empty();
      relative
          .filter(r -> r.relation().startsWith("nsubj") || r.relation().equals("obj"))
          .ifPresent(r -> more.add(new Parsed.Arc(a.dependent(), a.governor(), r.relation())));
      return relative.isPresent() ? with(a, "acl:relcl") : a;
    });
    arcs.addAll(more);
  }

  private boolean isRelative(int token) {
    return switch (words.get(token)) {
      case "que", "quien", "quienes", "donde" -> true;
      default -> false;
    };
  }

  /// A conjunct stands where the first one stands, and shares its subject where it has none.
  private void conjuncts() {
    Set<Parsed.Arc> more = new LinkedHashSet<>();
    for (Parsed.Arc conj : List.copyOf(arcs)) {
      if (!conj.is("conj")) {
        continue;
      }
      above(conj.governor())
          .filter(a -> a.governor() >= 0 && !a.is("conj") && a.governor() != conj.dependent())
          .forEach(a -> more.add(new Parsed.Arc(a.governor(), conj.dependent(), a.relation())));
      boolean verbs =
          tokens.get(conj.governor()).tag().startsWith("VB")
              && tokens.get(conj.dependent()).tag().startsWith("VB");
      boolean subject = below(conj.dependent()).anyMatch(a -> a.is("nsubj"));
      if (verbs && !subject) {
        boolean passive =
            below(conj.dependent()).anyMatch(a -> a.relation().equals("aux:pass"))
                || isParticiple(conj.dependent())
                    && below(conj.governor()).anyMatch(a -> a.relation().equals("aux:pass"));
        below(conj.governor())
            .filter(a -> a.is("nsubj"))
            .forEach(a ->
                more.add(
                    new Parsed.Arc(
                        conj.dependent(), a.dependent(), passive ? "nsubj:pass" : "nsubj")));
      }
    }
    arcs.addAll(more);
  }

  private Stream<Parsed.Arc> below(int governor) {
    return arcs.stream().filter(a -> a.governor() == governor);
  }

  private Stream<Parsed.Arc> above(int dependent) {
    return arcs.stream().filter(a -> a.dependent() == dependent);
  }
}
