package org.variorum.intake.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the names that a page gives to an element say of its contents. Makers of pages write these
/// names for themselves, so none of them is believed against the text.
///
/// @param names the words of the element's class, id and the like, in lower case
record Hints(Set<String> names) {
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DIGITS = Pattern.compile("\\p{N}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int SHORTEST = 3;

  private static final Set<String> COMMENTS =
      words(
          "comentarios comentários commentaires commenti coral discussion disqus hyvor "
              + "kommentar kommentare livefyre reacties replies reply respond spotim viafoura");

  private static final Set<String> BESIDE =
      words(
          "addthis adsbygoogle adsense breadcrumb breadcrumbs colophon consent cookie cookies "
              + "crosslink dfp footer gdpr jp masthead menu mgid modal mostread nav navbar "
              + "navigation newsletter optin outbrain pager pagination paywall plista popup "
              + "readmore regwall revcontent sharedaddy signup similar sitemap subscribe "
              + "subscription taboola ticker topbar trending yarpp zergnet");

  private static final Set<String> AROUND =
      words(
          "ad adbox ads adslot adunit adv aside authorbox authors bio biography btn "
              + "byline caption captions copyright counter credit credits dateline disclaimer "
              + "donate donation entrymeta eyebrow follow kicker lightbox linkedin login "
              + "membership metadata noprint pinterest poll postmeta prev previous promo promos "
              + "promotion pubdate pullquote quiz rail rating ratings register sidebar skip "
              + "slideshow sponsor tagcloud taglist tags teaser teasers thumb thumbnail "
              + "timestamp toc toolbar tooltip upnext vote votes whatsapp");

  /// Names that are as often given to paragraphs as to what stands around them.
  private static final Set<String> DOUBTFUL =
      words(
          "account affiliate alert author banner button buttons carousel categories "
              + "category date dates download email facebook gallery image images keywords "
              + "latest legal loading media meta more next partner partners photo photos "
              + "picture placeholder player popular print product products recent search shop "
              + "slider tag time tools topics utility video videos widget widgets");

  private static final Set<String> TEXTUAL =
      words("body content copy editor paragraph paragraphs prose rte text");

  private static final Set<String> BODY_OF =
      words(
          "article articulo artikel blog contenido corpo cuerpo detail entry field main "
              + "materia news nota noticia page post rich single story texto");

  private static final Set<String> BODY =
      words(
          "body bodytext contenido content copy corpo cuerpo entry fulltext inner "
              + "maintext text texto");

  private static final Set<String> BODY_IN_ONE =
      words(
          "articlebody articlecontent articlecopy articletext bodycopy bodytext "
              + "entrycontent fulltext maintext newsbody newscontent newstext postbody "
              + "postcontent storybody storycontent storycopy storytext");

  private static final Set<String> OF_THE_SITE = Set.of("site", "info");

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  static Hints of(Element element) {
    Set<String> names = new HashSet<>();
    for (String key : List.of("class", "id", "data-component", "data-module", "data-testid")) {
      String value = element.attr(key);
      if (!value.isEmpty()) {
        for (String name : BLANKS.split(value.strip())) {
          add(name, names);
        }
      }
    }
    return new Hints(names);
  }

  private static void add(String name, Set<String> names) {
    names.addAll(List.of(BETWEEN.split(name.toLowerCase(Locale.ROOT))));
    List<String> humps = List.of(BETWEEN.split(HUMP.matcher(name).replaceAll(" ")));
    // "bMetaQ" was made up by a program, "relatedStories" by a person.
    if (humps.stream().noneMatch(h -> h.length() < SHORTEST)) {
      humps.stream()
          .map(h -> DIGITS.matcher(h).replaceAll("").toLowerCase(Locale.ROOT))
          .forEach(names::add);
    }
  }

  boolean isComments() {
    return names.stream()
        .anyMatch(
            n -> COMMENTS.contains(n) || n.startsWith("comment") && !n.startsWith("commentar"));
  }

  /// Whether it is said to hold something besides the article: related reports, buttons, a menu.
  boolean isBeside() {
    return names.stream().anyMatch(Hints::isBeside) || names.containsAll(OF_THE_SITE);
  }

  /// Whether it is said to stand around the text: a caption, a byline, an advertisement.
  boolean isAround() {
    return names.stream().anyMatch(AROUND::contains);
  }

  /// Whether its name is one of those for what stands around the text, but is given to parts of
  /// texts as well.
  boolean isPerhapsAround() {
    return names.stream().noneMatch(TEXTUAL::contains)
        && names.stream().anyMatch(DOUBTFUL::contains);
  }

  boolean isCaption() {
    return names.stream()
        .anyMatch(n -> n.equals("caption") || n.equals("figcaption") || n.equals("credit"));
  }

  boolean isLead() {
    return names.stream()
        .anyMatch(
            Set.of("lead", "intro", "lede", "standfirst", "chapeau", "sapo", "chapo", "anons")
                ::contains);
  }

  /// Whether it is said to be a line below the title.
  boolean isSubtitle() {
    return names.stream()
        .anyMatch(
            Set.of("dek", "deck", "subtitle", "subheadline", "subhead", "tagline", "standfirst")
                ::contains);
  }

  /// Whether it is said to be the article's text itself.
  boolean isBody() {
    return names.stream().anyMatch(BODY_IN_ONE::contains)
        || names.stream().anyMatch(BODY_OF::contains) && names.stream().anyMatch(BODY::contains);
  }

  private static boolean isBeside(String name) {
    return BESIDE.contains(name)
        || name.startsWith("related")
        || name.startsWith("recommend")
        || name.startsWith("newsletter")
        || name.startsWith("social")
        || name.startsWith("share") && !name.equals("shared")
        || name.equals("sharing")
        || name.startsWith("advert")
        || name.startsWith("sponsored");
  }
}
