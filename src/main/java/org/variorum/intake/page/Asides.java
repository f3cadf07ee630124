package org.variorum.intake.page;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Tells by their words the sentences in which a site turns from the matter to its readers: it asks
/// them to write, to sign up and to pay, and says who it is itself.
final class Asides {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern QUOTED = Pattern.compile("[“\"„«][^”\"“»]{0,600}[”\"“»]");

  /// Agreements and promises that come with the field for an address.
  private static final Pattern SIGN_UP =
      Pattern.compile(
          "\\bby (?:signing up|subscribing|registering|clicking|submitting|entering"
              + " your)\\b|\\benter your e-?mail|\\byour e-?mail address\\b|\\brequired fields are"
              + " marked|\\bprotected by recaptcha|\\b(?:privacy|cookie)"
              + " (?:policy|notice|statement)\\b|\\bterms (?:of (?:use|service)|and conditions|&"
              + " conditions)\\b|\\bunsubscribe\\b|\\bto your inbox\\b|\\bin your inbox\\b|\\bin"
              + " ihr(?:em|en)? postfach\\b|\\bhier anmelden\\b|\\ben (?:tu|su)"
              + " (?:correo|bandeja)\\b|\\bdatenschutzerklärung\\b|\\bpolítica de"
              + " privacidad\\b|\\bpolitique de confidentialité\\b",
          FLAGS);

  /// What stands below an article and asks its readers for something.
  private static final Pattern CLOSING =
      Pattern.compile(
          "\\b(?:do you have|have you got|got|have) (?:a|any|more)?\\s?(?:story|stories|tip|news"
              + " tip|information|question|correction|photo)s?\\b.{0,60}(?:\\?|contact|e-?mail|call|let"
              + " us)|\\bto comment on this\\b|\\b(?:may|might|could|will) (?:earn|receive|get)"
              + " (?:an? )?(?:small )?(?:affiliate )?(?:commission|share)|\\baffiliate"
              + " (?:links?|commission)|\\b(?:email|e-mail|write to|contact|reach|call|text)"
              + " (?:us|the"
              + " (?:author|writer|reporter|editor)s?|him|her|them|me|our)\\b|\\b(?:he|she|they)"
              + " can be (?:reached|contacted)|\\breach(?:ed)? (?:him|her|them|me)?"
              + " ?(?:at|on|by)\\b.{0,60}@|\\bfollow (?:us|me|him|her|them|@|.{3,40} on"
              + " (?:twitter|facebook|instagram|x))\\b|\\bon"
              + " (?:twitter|instagram|facebook)\\W{1,3}@|\\b[\\w.+-]+@[\\w-]+\\.[a-z]{2,}\\W*$|\\bread"
              + " the (?:latest|original)\\b|\\b(?:sign|signing) up (?:for|to)\\b|\\bsubscribe"
              + " (?:to|now|here|for|today)\\b|\\bdownload (?:our|the)\\b.{0,40}\\bapp\\b|\\blet us"
              + " know (?:in|what|by)\\b|\\btell us (?:what|in|your)\\b|\\bjoin the"
              + " (?:conversation|discussion)\\b|\\bclick here\\b|\\bthis (?:story|article|post)"
              + " (?:first |originally )?(?:appeared|was (?:first |originally"
              + " )?(?:published|posted|produced))\\b|\\b(?:re)?published (?:here )?with"
              + " permission\\b|\\bto (?:report|submit)"
              + " (?:a|an)\\b.{0,40}\\b(?:typo|error|correction|letter)|\\breprints?\\b|\\bdonat(?:e|ion)\\b.{0,60}\\b(?:us|our|today|now|here)\\b|\\bsupport"
              + " (?:our|us|independent)\\b|\\bread more (?:about|from|on|stories|at)\\b|\\bfor"
              + " more (?:news|stories|information|on)\\b.{0,60}\\b(?:visit|follow|see|click|go"
              + " to)\\b|\\bviews? expressed\\b.{0,80}\\b(?:own|author|do not|not"
              + " necessarily)|\\bopinions? expressed\\b",
          FLAGS);

  private static final Pattern OURS =
      Pattern.compile(
          "\\b(?:we|us|our|ours|you|your|wir|uns|unser\\w*|sie"
              + " uns|nous|notre|nosotros|nuestr\\w+)\\b",
          FLAGS);

  private static final Pattern OF_A_FIRM =
      Pattern.compile(
          "©|\\(c\\)"
              + " ?(?:19|20)\\d\\d|\\bcopyright\\b|\\b(?:ltd|inc|llc|plc|gmbh|s\\.?a\\.?|ag|pty)\\b\\.?(?:[,.;:]|$)|\\bregistered"
              + " (?:in|office|charity|company|trade)|\\ball rights"
              + " reserved\\b|\\bimpressum\\b|\\b(?:is|are) (?:published|owned|operated)"
              + " by\\b|\\btrademark|\\bcookies?\\b|\\bsubscri(?:be|ption)|\\bnewsletter",
          FLAGS);

  private static final Pattern DIVIDED = Pattern.compile("\\s+[|–—·:-]\\s+");
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST = 45;
  private static final int LONGEST_OF_FORM = 40;

  private Asides() {}

  /// Whether a line stands beside a field for an address, or for comments.
  static boolean isOfForm(Block block) {
    return block.words() <= LONGEST_OF_FORM && SIGN_UP.matcher(unquoted(block)).find();
  }

  /// Whether a paragraph at the end of an article is one of those that end pages.
  static boolean isClosing(Block block) {
    return block.words() <= LONGEST
        && !block.isHeading()
        && (CLOSING.matcher(unquoted(block)).find() || isOfForm(block));
  }

  /// Whether a sentence tells what the site or the paper is.
  static boolean isOfTheSite(Block block) {
    String text = unquoted(block);
    return OURS.matcher(text).find()
        || OF_A_FIRM.matcher(text).find()
        || SIGN_UP.matcher(text).find()
        || namesTheSite(block);
  }

  /// Whether it speaks of the name that the window's title ends with.
  private static boolean namesTheSite(Block block) {
    @Nullable Document page = block.element().ownerDocument();
    String title = page == null ? "" : page.title();
    String[] pieces = DIVIDED.split(title);
    List<String> site = Words.of(pieces[pieces.length - 1]);
    return pieces.length > 1
        && site.size() <= LONGEST_NAME
        && Collections.indexOfSubList(Words.of(block.text()), site) >= 0;
  }

  private static String unquoted(Block block) {
    return QUOTED.matcher(block.text()).replaceAll(" ");
  }
}
