package org.variorum.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.variorum.extract.event.DescriptionTagger;
import org.variorum.extract.event.Draft;
import org.variorum.extract.event.EventTagger;
import org.variorum.extract.event.PlaceAdverbs;
import org.variorum.extract.event.QuoteTagger;
import org.variorum.extract.event.Words;
import org.variorum.extract.layout.Block;
import org.variorum.extract.layout.Posts;
import org.variorum.extract.name.Names;
import org.variorum.extract.name.Traits;
import org.variorum.extract.parse.Parsed;
import org.variorum.extract.tag.Tagged;
import org.variorum.model.Attribution;
import org.variorum.model.Entity;
import org.variorum.model.Event;
import org.variorum.model.Extraction;
import org.variorum.model.Kind;
import org.variorum.model.Mention;
import org.variorum.model.Post;
import org.variorum.model.Report;
import org.variorum.model.Sentence;
import org.variorum.model.Span;
import org.variorum.model.Trait;
import org.variorum.model.Value;

/// Finds the events, quotations and descriptions of a report whose sentences are parsed and whose
/// names, places, times and amounts are known, and puts all of it together. What it reads are English
/// words and tags, or those that another language was glossed with. Safe for use by several threads.
final class Composer {
  private final EventTagger events;
  private final QuoteTagger quotes;
  private final DescriptionTagger descriptions;

  Composer(Words words, QuoteTagger quotes) {
    this.events = new EventTagger(words);
    this.quotes = quotes;
    this.descriptions = new DescriptionTagger(words);
  }

  /// What was read of a report so far.
  record Read(
      Report report,
      Extraction.Basis basis,
      List<Block> blocks,
      List<Parsed> parsed,
      Tagging.Found found) {}

  /// @param told what becomes of the events by what the gloss does not show
  Extraction compose(Read read, UnaryOperator<List<Draft>> told) {
    String text = read.report().text();
    List<Parsed> parsed = read.parsed();
    Tagging.Found found = read.found();
    Weaver weaver = new Weaver();
    List<Integer> names = handles(weaver, found.names().mentions());
    List<Integer> places = handles(weaver, found.places());
    handles(weaver, found.values());
    Weaver.Woven plain = weaver.woven();
    List<Draft> drafts = told.apply(events.tag(parsed, withAges(plain, names, found)));
    List<Integer> acts =
        drafts.stream().map(d -> weaver.add(d.trigger(), d.sentence(), d.act())).toList();
    quotes
        .tag(text, parsed, plain.mentions())
        .forEach(q -> weaver.add(q.span(), q.sentence(), q.value()));
    descriptions
        .tag(parsed, plain.mentions())
        .forEach(d -> weaver.add(d.span(), d.sentence(), d.value()));
    handles(weaver, PlaceAdverbs.tag(parsed, weaver.woven().mentions()));
    List<Integer> said =
        handles(weaver, found.traits().linked().stream().map(Traits.Linked::said).toList());
    Weaver.Woven woven = weaver.woven();
    List<Post> posts = Posts.of(text, read.blocks());
    return new Extraction(
        read.report().id(),
        read.basis(),
        parsed.stream().map(Parsed::sentence).toList(),
        woven.mentions(),
        entities(found, names, places, woven),
        traits(found.traits(), said, woven),
        events(drafts, acts, woven, posts),
        boilerplate(read.blocks()),
        posts);
  }

  private static List<Integer> handles(Weaver weaver, List<Tagged> tagged) {
    List<Integer> handles = new ArrayList<>(tagged.size());
    for (Tagged one : tagged) {
      handles.add(weaver.add(one.span(), one.sentence(), one.value()));
    }
    return handles;
  }

  /// The groups of names first, so that a trait's group is its entity; then each place.
  private static List<Entity> entities(
      Tagging.Found found, List<Integer> names, List<Integer> places, Weaver.Woven woven) {
    List<Entity> entities = new ArrayList<>();
    for (Names.Group group : found.names().groups()) {
      List<Integer> mentions =
          group.indices().stream().map(i -> woven.index(names.get(i))).sorted().toList();
      entities.add(new Entity(entities.size(), group.kind(), group.name(), mentions));
    }
    Map<String, List<Integer>> byPlace = new LinkedHashMap<>();
    for (int i = 0; i < places.size(); i++) {
      Value value = found.places().get(i).value();
      byPlace
          .computeIfAbsent(value.normal(), _ -> new ArrayList<>())
          .add(woven.index(places.get(i)));
    }
    byPlace.forEach((name, mentions) ->
        entities.add(
            new Entity(entities.size(), Kind.PLACE, name, mentions.stream().sorted().toList())));
    return entities;
  }

  /// The mentions with a name wherever an age stands for somebody: in "the 56-year-old said" the name
  /// of whom the sentence before told.
  private static List<Mention> withAges(
      Weaver.Woven plain, List<Integer> names, Tagging.Found found) {
    List<Mention> all = new ArrayList<>(plain.mentions());
    for (Traits.Linked linked : found.traits().linked()) {
      Mention name = plain.mentions().get(plain.index(names.get(linked.name())));
      if (linked.said().value() instanceof Value.Age
          && linked.said().sentence() != name.sentence()) {
        all.add(
            new Mention(
                name.index(), linked.said().span(), linked.said().sentence(), name.value()));
      }
    }
    return all;
  }

  private static List<Trait> traits(Traits traits, List<Integer> said, Weaver.Woven woven) {
    List<Trait> found = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      Traits.Linked linked = traits.linked().get(i);
      found.add(new Trait(linked.group(), woven.index(said.get(i)), linked.topic()));
    }
    return found;
  }

  /// The events; what a post tells is on the word of its author, unless it says on whose.
  private static List<Event> events(
      List<Draft> drafts, List<Integer> acts, Weaver.Woven woven, List<Post> posts) {
    List<Event> events = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      events.add(
          new Event(
              i,
              woven.index(acts.get(i)),
              draft.sentence(),
              draft.trigger(),
              draft.lemma(),
              draft.kin(),
              draft.act(),
              draft.arguments(),
              draft.attribution().or(() -> said(draft, posts))));
    }
    return events;
  }

  private static Optional<Attribution> said(Draft draft, List<Post> posts) {
    return posts.stream()
        .filter(p -> p.span().contains(draft.trigger()))
        .map(Post::said)
        .findFirst();
  }

  private static List<Span> boilerplate(List<Block> blocks) {
    return blocks.stream()
        .filter(b -> b.role() == Sentence.Role.BOILERPLATE)
        .map(Block::span)
        .toList();
  }
}
