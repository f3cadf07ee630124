package org.variorum.intake.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells by their words the lines that pages put between, above and below the paragraphs of an
/// article, in the languages whose pages are met most.
final class Furniture {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// Whole lines, of any case.
  private static final Pattern LINE =
      Pattern.compile(
          "(?:ads?|advert|advertise?ments?\\b.{0,60}|[\\d.,]+[km]?|page \\d+ of \\d+|next"
              + " page.*|publicidad|publicité|anzeige|werbung|pubblicità|publicidade|reklama|реклама|(?:article"
              + " |story |text )?continue[sd]? (?:reading )?(?:below|after).*|continue"
              + " reading.*|story continues.*|skip .{0,40}|back to top|top of"
              + " page|(?:share|print|save|e-?mail|tweet|pin"
              + " it|like|reply|comments?|subscribe|follow|loading|close|menu|search|play|pause|more|next|previous|photos?|videos?|gallery|share"
              + " this|view (?:all|more|gallery|comments?)|show (?:more|comments?)|leave a"
              + " (?:comment|reply)|post a comment|log ?in|sign (?:in|up)|register)[.…:!]*|\\d+"
              + " (?:comments?|shares?|views?|likes?|min(?:ute)?s?"
              + " read).*|(?:image|photo|picture|video|media)"
              + " (?:copyright|caption|credit|source|gallery)s?\\b.*|(?:(?:file"
              + " )?photos?|fotos?|image|picture|bild|foto|pic|photograph)\\s*(?:by\\b|:|/|©).*|\\(?(?:getty|afp|reuters|ap|epa|shutterstock|file|supplied)(?:"
              + " (?:images?|photo))?(?:/.*)?\\)?|(?:tags?|topics?|filed under|posted"
              + " in|categories|category|keywords|labels|etiquetas|mots-clés|schlagwörter|теги)\\s*:?.{0,80}|this"
              + " (?:story|article) (?:was|has been) (?:originally |first )?(?:published|appeared)"
              + " .{0,80}|please enable javascript.*|you need (?:to enable"
              + " )?javascript.*|\\+?\\d+|fullscreen|buy (?:this )?photo|(?:show|hide)"
              + " (?:captions?|thumbnails)|(?:last|next) slide|autoplay|replay|view this post on"
              + " .{0,20}|a post shared by .*|read or share this story.*|(?:click|tap) to"
              + " (?:share|view|play|enlarge).*|[-–—_*=•·.~ ]+)",
          FLAGS);

  /// How lines begin that lead to other reports or ask for something; only where they are short.
  private static final Pattern OPENING =
      Pattern.compile(
          "^[\\s>»›►▶•|*\\[(-]*(?:newsletter\\s*[:|–—-]|(?:read|see|watch|listen|view|check"
              + " out|click|learn|find out)"
              + " (?:also|more|next|this|here|it|our)\\b|(?:also|must|further)"
              + " (?:read|see|watch|on)\\b|(?:read|more|watch|related|see also|related"
              + " (?:articles?|stor(?:y|ies)|coverage|news|content|links?|posts?|topics?|reading|video)s?|more"
              + " (?:on|from|about|stories|news)|in pictures|in photos|photos|video|don't"
              + " miss|recommended|you (?:may|might) (?:also )?(?:like|be interested)|up next|most"
              + " read|trending)\\s*[:|–—>»-]|(?:you (?:may|might) also like|recommended for"
              + " you|related (?:articles|stories|posts|news)|more from|most"
              + " (?:read|popular|viewed))|sign up (?:for|to|here|now)|subscribe"
              + " (?:to|now|here|for)|get (?:the|our|more)"
              + " .{0,40}(?:newsletter|inbox|updates|delivered)|follow"
              + " (?:us|me|him|her|them|@|.{2,40} on (?:twitter|facebook|instagram))\\b|like us"
              + " on|join (?:us|our) (?:on|whatsapp|telegram|facebook)|download (?:the|our)"
              + " .{0,40}app|share (?:this|on|via|your)\\b|support (?:our|independent|quality)"
              + " journalism|click (?:here|on)|(?:lee|lea) (?:también|además|más)|te puede"
              + " interesar|más información|mirá también|ver también|síguenos|suscríbete|(?:à"
              + " )?lire aussi|à lire (?:aussi|également)|voir aussi|abonnez-vous|suivez|lesen sie"
              + " (?:auch|mehr|hier)|mehr zum thema|das könnte sie auch|auch interessant|siehe"
              + " auch|folgen sie uns|leggi anche|guarda anche|potrebbe interessarti|segui(?:ci)?"
              + " |leia (?:também|mais)|veja (?:também|mais)|saiba mais|assine|lees"
              + " (?:ook|meer)|läs (?:också|mer)|les også|læs også|czytaj"
              + " (?:też|także|więcej)|zobacz (?:też|także)|przeczytaj|читайте"
              + " (?:также|ещё|еще)|смотрите также|подпис|baca juga|ayrıca oku)",
          FLAGS);

  private static final Pattern RIGHTS =
      Pattern.compile(
          "©|\\bcopyright\\b.{0,30}(?:19|20)\\d\\d|all rights reserved|may not be"
              + " (?:published|reproduced|republished)|todos los derechos|tous droits|alle rechte"
              + " vorbehalten|tutti i diritti|todos os direitos",
          FLAGS);

  /// Headings of what follows an article.
  private static final Pattern TAIL =
      Pattern.compile(
          "^\\W*(?:(?:\\d+ )?(?:comments?|responses?|replies|thoughts on)\\b.{0,40}|leave"
              + " (?:a|your) (?:comment|reply|response).*|(?:post|add|write) (?:a|your)"
              + " comment.*|join the (?:conversation|discussion).*|what do you think.*|related(?:"
              + " (?:articles?|stor(?:y|ies)|news|posts?|content|coverage|links?|topics?|items?|videos?|reading|searches))?|(?:you"
              + " )?(?:may|might) also (?:like|enjoy|be interested).*|you may like.*|recommended(?:"
              + " (?:for you|stories|articles|reading|videos?|posts|news))?|more"
              + " (?:from|on|in|stories|news|articles|like|about|coverage)\\b.*|read"
              + " (?:more|next|also)\\b.*|see also|up next|most"
              + " (?:read|popular|viewed|recent|commented).*|popular"
              + " (?:posts|stories|news|articles).*|trending.*|latest"
              + " (?:news|stories|posts|articles|from|in|headlines).*|recent"
              + " (?:posts|articles|news|stories).*|top stories.*|editor.?s.? picks?.*|don.?t"
              + " miss.*|also (?:read|see|on)\\b.*|about the authors?|about (?:me|us)|author"
              + " bio|sign up .*|subscribe.*|newsletters?\\b.*|stay (?:connected|informed|up to"
              + " date).*|follow us.*|share (?:this|on|with)\\b.*|share|contact"
              + " us|advertisement|sponsored.*|promoted.*|tags?|topics|categories|archives?|external"
              + " links|post navigation|navigation|(?:in )?other"
              + " (?:news|stories|headlines)|elsewhere(?: (?:on|in) .{1,30})?|what to"
              + " (?:read|watch) next|(?:read|watch|up) next|next (?:story|article|post)|previous"
              + " (?:story|article|post)|keep reading|(?:around|from) (?:the web|our"
              + " partners)|partner content|from around the web|(?:discover|explore|browse)"
              + " more.*|you may have missed|in case you missed it|top picks.*|our picks|must[-"
              + " ]reads?|stories (?:for you|you may like.*)|for you|popular (?:now|on"
              + " .{1,30})|comentarios|commentaires?|kommentare|commenti|comentários|reacties|комментарии|noticias"
              + " relacionadas|te puede interesar.*|articles? (?:liés|similaires)|à lire"
              + " aussi.*|mehr zum thema.*|das könnte .*|articoli correlati|leggi anche.*|notícias"
              + " relacionadas|leia também.*|lees ook.*|читайте также.*|по теме.*)\\W*$",
          FLAGS);

  /// Those that no section of an article would have.
  private static final Pattern SURE_TAIL =
      Pattern.compile(
          "\\W*(?:related(?: .*)?|recommended(?: .*)?|about the authors?|author bio|about"
              + " (?:me|us)|share(?: .*)?|subscribe.*|newsletters?.*|sign up.*|follow us.*|stay"
              + " (?:connected|informed).*|sponsored.*|promoted.*|advertisement|tags|(?:you"
              + " )?(?:may|might) also (?:like|enjoy).*|leave a .*|read (?:more|next|also)|contact"
              + " us|see also|external links|mehr zum thema.*|das könnte .*|te puede interesar.*|à"
              + " lire aussi.*|leggi anche.*|leia também.*)\\W*",
          FLAGS);

  private static final Pattern COMMENTS =
      Pattern.compile(
          "\\W*(?:\\d+ )?(?:comments?|responses?|replies|thoughts on|kommentare?|comentarios?"
              + "|commentaires?|commenti|comentários?|reacties|комментари\\p{L}*)\\b.{0,60}|\\W*(?:leave|post|add|write|join)"
              + " (?:a|your|the) (?:comment|reply|response|conversation|discussion)\\b.{0,40}",
          FLAGS);

  /// The words of links to go on reading.
  private static final Pattern GOES_ON =
      Pattern.compile(
          "[\\[(]?(?:(?:read|view|see|learn)? ?(?:more|full story|the full story|full"
              + " article)|continue(?: reading)?|continued|keep reading|weiter(?:lesen)?|mehr(?:"
              + " lesen)?|leer más|seguir leyendo|lire la suite|en savoir plus|leggi"
              + " tutto|continua|leia mais|lees (?:meer|verder))[\\])]?[ .…»›>→-]*",
          FLAGS);

  private static final int SHORT = 40;
  private static final int LABEL_WORDS = 14;

  private Furniture() {}

  /// Whether a line is furniture whatever it stands beside.
  static boolean isFurniture(Block block) {
    String text = block.text();
    if (block.words() > SHORT) {
      return false;
    }
    boolean isInTable = Set.of("td", "th", "li").contains(block.element().normalName());
    return !isInTable && LINE.matcher(text).matches() && block.words() <= LABEL_WORDS
        || isPointer(block)
        || RIGHTS.matcher(text).find();
  }

  /// Whether a line leads away: to another report, a newsletter, another site.
  static boolean isPointer(Block block) {
    return block.words() <= SHORT
        && OPENING.matcher(block.text()).find()
        && (block.linked() > 0 || block.words() <= LABEL_WORDS);
  }

  /// Whether a paragraph ends with a link to go on reading elsewhere.
  static boolean isTeaser(Block block) {
    if (block.linked() == 0 || !block.isProse()) {
      return false;
    }
    @Nullable Element last = block.element();
    while (last != null && !last.normalName().equals("a")) {
      last = last.lastElementChild();
    }
    return last != null
        && GOES_ON.matcher(last.text()).matches()
        && block.text().endsWith(last.text());
  }

  /// Whether a heading begins the comments of readers.
  static boolean isComments(String heading) {
    return COMMENTS.matcher(heading).matches();
  }

  /// Whether a heading does so wherever it stands.
  static boolean isSurelyTail(String heading) {
    return SURE_TAIL.matcher(heading).matches();
  }

  /// Whether a heading begins what follows articles: comments, related reports.
  static boolean isTail(String heading) {
    return TAIL.matcher(heading).matches();
  }
}
