package org.variorum.intake.metadata;

import java.util.regex.Pattern;

/// Tells names of newspapers, stations and agencies by the words they are made of.
public final class OutletNames {
  private static final Pattern WORDS =
      Pattern.compile(
          ".*(?:\\b(?:News|Press|Times|Post|Herald|Tribune|Journal|Gazette|Daily|Observer|Chronicle|"
              + "Guardian|Telegraph|Standard|Examiner|Sentinel|Courier|Dispatch|Inquirer|Register|"
              + "Globe|Mail|Express|Today|Weekly|Monitor|Reporter|Television|TV|Radio|Broadcasting|"
              + "Network|Agency|Newspaper|Magazine|Wire|Reuters|AP|AFP|UPI|Xinhua|TASS|BBC|CNN|NBC|"
              + "ABC|CBS|NPR|PBS|Jazeera|Nachrichten|Zeitung|Monde|Figaro|País|Repubblica|Folha)\\b|"
              + "\\p{L}+(?:Press|News|Times|Post|Wire|TV)\\b|\\b[\\w-]+\\.(?:com|org|net|co\\.\\w\\w|news|tv)\\b|"
              + "\\b[WK][A-Z]{2,3}(?:-TV)?\\b).*");

  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?:(?:\\p{Lu}|\\d)[\\p{L}\\d.&'’/-]*|of|the|and|de|[\\w-]+\\.\\w{2,4})(?:\\s+(?:(?:\\p{Lu}|\\d)[\\p{L}\\d.&'’/-]*|of|the|and|de|la|&|[\\w-]+\\.\\w{2,4})){0,5}");

  private static final Pattern NOT =
      Pattern.compile("^(?i:by|from|courtesy|office)\\b|\\bOffice\\b|\\b(?i:courtesy)\\b");

  private OutletNames() {}

  /// Whether a short text is the name of an outlet.
  public static boolean isOutlet(String text) {
    return !NOT.matcher(text).find()
        && CAPITALS.matcher(text).matches()
        && WORDS.matcher(text).matches();
  }
}
