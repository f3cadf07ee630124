package org.variorum.extract.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.model.Sentence.Role;

/// What a line is by its wording alone. The first rule that fits decides; most lines fit none.
final class LineRules {
  private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?";
  private static final String WEEKDAY =
      "(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?";
  private static final String DATE =
      "(?:\\d{4}-\\d{2}-\\d{2}(?:[T ]\\S+)?"
          + "|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}"
          + "|(?:"
          + WEEKDAY
          + ",?\\s+)?(?:"
          + MONTH
          + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:at\\s+)?\\d{4}"
          + "|\\d{1,2}(?:st|nd|rd|th)?\\s+"
          + MONTH
          + ",?\\s+\\d{2,4}))";
  private static final String CLOCK =
      "(?:\\s*(?:[-,|–—•·@]|at\\b)?\\s*\\d{1,2}\\s?[:.]\\s?\\d{2}\\s*(?:[ap]\\.?\\s?m\\.?)?\\s*(?:[A-Z]{2,4})?)?";

  private record Rule(Role role, Pattern pattern) {
    static Rule is(Role role, String regex) {
      return new Rule(role, Pattern.compile("^(?:" + regex + ")$", I));
    }

    static Rule has(Role role, String regex) {
      return new Rule(role, Pattern.compile(regex, I));
    }
  }

  private static final List<Rule> RULES =
      List.of(
          // Rights and reuse notices.
          // "© Ann Tull, 23, was found" is a caption that lost its photographer.
          Rule.has(
              Role.BOILERPLATE,
              "^\\(?\\s*(?:copyright\\b|©(?!\\s*(?:[\\p{L}.'’-]+ ){1,3}[\\p{L}.'’-]+, \\d{1,2},"
                  + " \\p{L})|\\(c\\)\\s+\\d{4})"),
          Rule.has(Role.BOILERPLATE, "\\ball rights reserved\\b"),
          Rule.has(
              Role.BOILERPLATE, "^this (?:material|content|article|story) (?:may|must) not be\\b"),
          // The path of the page in its site.
          Rule.has(Role.BOILERPLATE, "^home\\s*(?:/|>|»|›|\\|)\\s*\\S"),
          // Links to other pages, named as such.
          Rule.has(
              Role.BOILERPLATE,
              "^[►▶»>*• ]*(?:related(?:"
                  + " (?:stories|story|articles?|content|posts?|links?|coverage|headlines|news|video))?|also|read(?:"
                  + " also| next| more| full story)?|also read|see also|more(?: on this| from [\\w'"
                  + " ]{2,30})?|must[-"
                  + " ]read|poll|photos|images|gallery|slideshow|pictures|story|stories|previous(?:"
                  + " story| coverage)?|original report|trending|recommended)\\s*[:|](?!\\s*$)"
                  + "\\s*(?!courtesy|by\\b)(?=.*[^.]$)"),
          Rule.has(
              Role.BOILERPLATE,
              "^(?:advertisement )?related (?:coverage|content|headlines|stories|articles)\\b"),
          Rule.has(
              Role.BOILERPLATE,
              "^(?:[>»►]+ *)?(?:more|recent|other|latest) (?:top"
                  + " )?(?:stories|headlines|news)\\b.{0,60}$"),
          Rule.has(Role.BOILERPLATE, "\\byou (?:may|might) also like\\b"),
          Rule.has(Role.BOILERPLATE, "^please (?:enable|return to|leave your|see|visit)\\b"),
          Rule.has(Role.BOILERPLATE, "^\\((?:visited|viewed) [\\d,]+ times|^message: \\*"),
          Rule.has(Role.BOILERPLATE, "^(?:on a mobile device|having trouble)\\b"),
          Rule.has(Role.BOILERPLATE, "\\bfree\\b.{0,30}\\b(?:news )?(?:alerts|newsletters?)\\b"),
          Rule.has(Role.BOILERPLATE, "^(?:click|tap) (?:here|the|to|on)\\b"),
          Rule.has(Role.BOILERPLATE, "^(?:mobile|app) users?\\s*:"),
          Rule.has(
              Role.BOILERPLATE,
              "^(?:read|view|watch|see) (?:or share|more|the full|full|all|this|also)\\b.{0,160}$"),
          Rule.has(
              Role.BOILERPLATE,
              "^(?:exit mobile version|about (?:the )?(?:admin|author)|skip to (?:main"
                  + " )?content)\\b"),
          // The outlet asking for something: to follow, like, sign up, download, text.
          Rule.has(
              Role.BOILERPLATE,
              "^(?:please )?(?:follow|like|find|join|visit|connect"
                  + " with|get)\\b.{0,60}\\b(?:on|our|the)\\b.{0,40}"
                  + "\\b(?:facebook|twitter|instagram|youtube|telegram|whatsapp|newsletters?|app|channel|conversation|page)\\b.{0,30}$"),
          Rule.has(Role.BOILERPLATE, "^follow\\s+(?:@\\w+|us\\b|[\\w.]+ ?:)"),
          Rule.has(Role.BOILERPLATE, "^(?:sign up|subscribe|download (?:our|the|for)|register)\\b"),
          Rule.has(Role.BOILERPLATE, "^text\\s+[\"“']?\\w+[\"”']?\\s+to\\s+\\d{4,}"),
          Rule.has(
              Role.BOILERPLATE,
              "^(?:stay (?:with|tuned)|check back|count on|tune in|keep checking)\\b.{0,120}$"),
          // Promises of more to come: the outlet speaking of itself, not of the event.
          Rule.has(
              Role.BOILERPLATE,
              "^(?!.*\\b(?:said|says|told)\\b).{0,60}\\b(?:is following|will (?:continue to"
                  + " )?(?:follow|update|provide updates|bring you|have more)|will be"
                  + " (?:updated|posted))\\b.{0,100}$"),
          Rule.has(
              Role.BOILERPLATE,
              "^\\*?(?:this is )?(?:a )?(?:developing|breaking)(?: news)? story\\b.{0,120}$"),
          Rule.has(
              Role.BOILERPLATE,
              "^this (?:is a )?(?:developing|breaking) (?:news )?story\\b.{0,120}$"),
          Rule.has(Role.BOILERPLATE, "^more:\\s"),
          // Counters and buttons.
          Rule.is(
              Role.BOILERPLATE,
              "(?:\\d+\\s+)?(?:pending )?(?:comments?|shares?|views?|likes?|tweets?)|(?:leave|post)"
                  + " a (?:comment|reply)|join the (?:conversation|discussion)|share(?: this)?(?:"
                  + " (?:story|article|post|on .{1,20}))?|print(?: this)?|e-?mail(?:"
                  + " this)?|tweet|more|social|facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|copy"
                  + " link|save|bookmark|advertisement|sponsored|close|menu|search|next|previous|subscribe|sign"
                  + " in|log in|register|view gallery|play video|loading.*|recommended|trending"
                  + "|shares?\\s*[:+]?|\\+"),
          // Ways to reach the writer.
          Rule.is(Role.BOILERPLATE, "[\\w.+-]+@[\\w-]+\\.[\\w.-]+.{0,60}"),
          Rule.is(
              Role.BOILERPLATE, "(?:twitter|facebook|e-?mail|phone|tel|instagram)\\s*[:@].{0,60}"),
          Rule.is(Role.BOILERPLATE, "@\\w{2,30}"),
          Rule.is(Role.BOILERPLATE, "\\+?\\(?\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4}"),
          Rule.is(Role.BOILERPLATE, ".{0,60}[\\w.]+@[\\w-]+\\.[a-z]{2,}.{0,40}"),
          // Rules and separators.
          Rule.is(Role.BOILERPLATE, "[^\\p{L}\\p{N}]+"),
          // Addresses.
          Rule.is(Role.METADATA, "https?\\s?:\\s?/.*"),
          Rule.is(Role.METADATA, "(?:www\\.)?[\\w-]+(?:\\.[\\w-]+)+/\\S*"),
          // Dates of the report.
          Rule.is(
              Role.METADATA,
              "(?:(?:first |last |originally"
                  + " )?(?:posted|published|updated|created|modified|reported)(?: on|"
                  + " at)?\\s*[:,]?\\s*)?(?:"
                  + WEEKDAY
                  + ",?\\s+)?"
                  + DATE
                  + CLOCK
                  + "\\.?"),
          Rule.has(
              Role.METADATA,
              "^(?:first |last |originally )?(?:posted|published|updated|created|modified)(?:"
                  + " on)?\\s*:.{0,90}$"),
          Rule.has(
              Role.METADATA,
              "^(?:"
                  + DATE
                  + "\\s+)?(?:first |last |originally"
                  + " )?(?:posted|published|updated|created|modified)(?: on| at)?\\s+(?=\\d|"
                  + WEEKDAY
                  + "|"
                  + MONTH
                  + "\\s)[^.]{4,60}$"),
          Rule.has(
              Role.METADATA,
              "^(?:by|contributing|reporting by|additional reporting(?: by)?|writing by|editing"
                  + " by)\\s*:.{0,110}$"),
          Rule.is(
              Role.METADATA,
              "(?:by|from|written by|reported"
                  + " by)\\s+(?!(?:the|a|an|his|her)\\s+(?!associated)).{3,70}[^.?!:,]"),
          Rule.is(Role.METADATA, "(?:—|–|--)\\s*(?!.*@)\\p{L}[\\p{L}.' -]{4,40}"),
          Rule.has(
              Role.METADATA,
              "^\\(?[\\w ,.'-]{0,80}\\b(?:contributed to this (?:report|story|article)|this"
                  + " (?:story|article) (?:has been|was) updated)\\b.{0,80}$"),
          Rule.is(
              Role.METADATA,
              "(?:the )?(?:associated press|reuters|afp|agence france-presse|ap|efe|xinhua|upi)(?:"
                  + " staff| writers?)?"),
          // Captions and credits of pictures and films.
          Rule.is(
              Role.CAPTION, "#?image_(?:title|caption)|\\S+\\.(?:jpe?g|png|gif|webp|svg|mp4|avif)"),
          Rule.has(
              Role.CAPTION,
              "^(?:photo|video|image|picture|map|graphic|raw video|raw|watch|file"
                  + " photo|caption)\\s*(?::|courtesy|by\\b|credit)"),
          Rule.has(
              Role.CAPTION,
              "^(?:pictured|in this|this)\\b.{0,80}\\b(?:file )?(?:photo|image|picture|frame"
                  + " grab|photograph)\\b"),
          Rule.has(
              Role.CAPTION,
              "\\((?:photos?|pictures?|images?|video|source|credit|file(?:"
                  + " photo)?|courtesy|getty|ap photo|reuters)\\b[^)]*\\)(?:buy photo)?$"),
          Rule.has(Role.CAPTION, "\\(published [^)]*\\d{4}\\)$"),
          Rule.is(
              Role.CAPTION,
              "(?:\\p{L}[\\p{L}. '-]{2,40}[,/ ]+)?/\\s?(?:ap|reuters|afp|getty(?: images)?|epa)(?:"
                  + " photo)?"),
          Rule.has(Role.CAPTION, "^.{3,60}\\bcourtesy(?: of)?\\b.{0,40}[^.]$"),
          Rule.has(Role.CAPTION, "^\\(with (?:\\w+ )?(?:photos?|pictures?|video)\\)"));

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:—|–|--|-)\\s*[^@\\n]{1,60}\\(@\\w{1,30}\\)\\s*(?:" + DATE + ".{0,20})?$", I);
  private static final Pattern POST_LINK = Pattern.compile("\\bpic\\.(?:twitter|x)\\.com/\\w+", I);

  /// Heads of what follows the end of the report on a page.
  private static final Pattern AFTER_END =
      Pattern.compile(
          "^(?:check also|you (?:may|might) (?:also|like)\\b.*|related"
              + " (?:articles?|posts?|stories|content|coverage)|more"
              + " (?:from|stories|in|on)\\b.{0,40}|most"
              + " (?:read|popular|viewed|recent)\\b.*|recommended (?:for you|stories)|leave a"
              + " reply|latest (?:news|stories)|trending(?: now)?|popular(?: stories| now)?|read"
              + " next|up next|editors'? picks?|don't miss|from the web|sponsored"
              + " (?:content|links)|around the web|also on .{2,30}|(?:\\d+ )?(?:pending"
              + " )?comments|about (?:the )?(?:admin|author))\\s*:?$",
          I);

  /// Words of the page in front of a caption on the same line.
  private static final Pattern BEFORE_CAPTION =
      Pattern.compile(
          "^(?:buy photo|(?:photo:[^.]{0,60}?)?image \\d+ of /? ?\\d+(?: caption)?(?: close)?(?:"
              + " image \\d+ of \\d+)?|caption close|hide caption|enlarge(?: this"
              + " image)?)\\s+(?=\\S)",
          I);

  Optional<Role> role(String line) {
    return RULES.stream().filter(r -> r.pattern.matcher(line).find()).findFirst().map(Rule::role);
  }

  /// Whether a line is, or ends in, the signature of a post: name, handle and mostly a date.
  boolean endsPost(String line) {
    return SIGNED.matcher(line).find();
  }

  boolean linksPost(String line) {
    return POST_LINK.matcher(line).find();
  }

  /// Whether a line is nothing but the signature of a post.
  boolean isSignature(String line) {
    var signed = SIGNED.matcher(line);
    return signed.find() && signed.start() == 0;
  }

  boolean isAfterEnd(String line) {
    return AFTER_END.matcher(line).find();
  }

  /// How many characters of a line are words of the page before a caption; 0 where none are.
  int beforeCaption(String line) {
    var found = BEFORE_CAPTION.matcher(line);
    return found.find() ? found.end() : 0;
  }
}
