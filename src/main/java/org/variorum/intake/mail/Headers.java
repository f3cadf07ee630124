package org.variorum.intake.mail;

import java.time.LocalDate;
import java.util.Optional;
import org.variorum.intake.content.Circumstances;
import org.variorum.intake.content.Content;
import org.variorum.intake.metadata.MetadataFinder;
import org.variorum.model.Article;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Provenance;
import org.variorum.model.Span;

/// What the headers of a mail say of it. The subject becomes the first line of the text.
record Headers(Optional<String> subject, Optional<String> sender, Optional<LocalDate> sent) {
  Content content(String body, Circumstances circumstances) {
    Optional<String> title = subject.map(String::strip).filter(s -> !s.isEmpty());
    String text = title.map(t -> t + "\n\n").orElse("") + body.strip() + "\n";
    Metadata inText = new MetadataFinder().find(text, circumstances.fileName());
    int start = title.map(t -> t.length() + 2).orElse(0);
    Metadata known =
        inText
            .withTitle(
                title
                    .map(t -> Metadatum.given(t, Provenance.HEADER).at(new Span(0, t.length())))
                    .or(inText::title))
            .withByline(
                inText.byline().or(() -> sender.map(s -> Metadatum.given(s, Provenance.HEADER))))
            .withPublished(
                sent.map(d -> Metadatum.given(d, Provenance.HEADER)).or(inText::published));
    return new Content.Readable(
        text, new Article(new Span(start, text.length()), java.util.List.of()), known, "UTF-8");
  }
}
