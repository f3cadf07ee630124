package org.variorum.intake.metadata;

import java.util.Optional;
import org.variorum.intake.metadata.DatelineFinder.Dateline;
import org.variorum.intake.metadata.PublishedFinder.Days;
import org.variorum.intake.metadata.TitleFinder.Title;
import org.variorum.model.Metadata;

/// Finds what a text says about itself. Nothing is cut from the text.
public final class MetadataFinder {
  private final LanguageFinder languages = new LanguageFinder();
  private final TitleFinder titles = new TitleFinder();
  private final OutletFinder outlets = new OutletFinder();
  private final BylineFinder bylines = new BylineFinder();
  private final DatelineFinder datelines = new DatelineFinder();
  private final PublishedFinder days = new PublishedFinder();
  private final FileNameDate fileNames = new FileNameDate();

  /// Finds what a text says about itself.
  ///
  /// @param text with line ends as `\n`
  /// @param fileName the file's own name, which may date the report where the text does not
  public Metadata find(String text, Optional<String> fileName) {
    Head head = Head.of(text);
    String language = languages.find(text);
    DateReader reader = new DateReader(isMonthFirst(head, language));
    Dateline dateline = datelines.find(head, reader);
    Optional<Title> title = titles.find(head, reader);
    Days found = days.find(head, reader, dateline.date());
    return new Metadata(
        title.map(Title::text),
        outlets.find(head, title.flatMap(Title::outlet), dateline.agency()),
        bylines.find(head),
        dateline.place(),
        found.published().or(() -> fileName.flatMap(fileNames::find)),
        found.updated(),
        Optional.empty(),
        language);
  }

  /// Whether 4/5/2016 is the fifth of April: as another date at the head shows, or as English
  /// reports mostly have it.
  private static boolean isMonthFirst(Head head, String language) {
    return DateReader.monthFirst(head.top()).orElse(language.equals("en"));
  }
}
