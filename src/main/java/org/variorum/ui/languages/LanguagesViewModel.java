package org.variorum.ui.languages;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.desk.Languages;
import org.variorum.desk.language.Offer;
import org.variorum.model.Language;
import org.variorum.ui.kit.Texts;

/// What the card of languages shows, and what it does.
public final class LanguagesViewModel {
  private static final double MEGA = 1e6;

  private final Texts texts;
  private final Languages languages;
  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

  /// One language.
  ///
  /// @param told how it stands, and what it needs
  /// @param address where the archive can be fetched by other means
  /// @param under what is being done with it; empty where nothing is
  /// @param problem why the last act was not done; blank where it was
  record Line(
      Offer offer, List<String> told, String address, Optional<Under> under, String problem) {
    Language language() {
      return offer.language();
    }
  }

  /// An act under way.
  ///
  /// @param fraction from 0 to 1; negative where it cannot be told
  record Under(double fraction, String words) {}

  public LanguagesViewModel(Texts texts, Languages languages) {
    this.texts = texts;
    this.languages = languages;
    languages.listen(
        standing -> lines.set(standing.offers().stream().map(o -> line(o, standing)).toList()));
  }

  ReadOnlyObjectProperty<List<Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /// Looks anew what is installed.
  void open() {
    languages.look();
  }

  /// Where what is installed lies.
  String folder() {
    return languages.folder().toString();
  }

  String name(Offer offer) {
    return offer.language().name(texts.locale()).orElse(offer.language().code());
  }

  void install(Language language) {
    languages.install(language);
  }

  void install(Language language, Path archive) {
    languages.install(language, archive);
  }

  void remove(Language language) {
    languages.remove(language);
  }

  void cancel() {
    languages.cancel();
  }

  private Line line(Offer offer, Languages.Standing standing) {
    Offer.Source source = offer.source();
    return new Line(
        offer,
        List.of(
            texts.get(
                "languages.size",
                mega(offer.fetched()),
                source.archive().getHost(),
                mega(source.bytes()),
                mega(offer.installed())),
            texts.get("languages.source", source.version(), source.licence())),
        source.archive().toString(),
        standing
            .under()
            .filter(u -> u.language().equals(offer.language()))
            .map(u -> under(offer, u.fraction())),
        standing
            .refused()
            .filter(r -> r.language().equals(offer.language()))
            .map(r -> texts.say(r.why()))
            .orElse(""));
  }

  private Under under(Offer offer, double fraction) {
    return new Under(
        fraction,
        fraction < 0
            ? texts.get("languages.beginning")
            : fraction >= 1
                ? texts.get("languages.unpacking")
                : texts.get("languages.fraction", fraction));
  }

  private static long mega(long bytes) {
    return Math.round(bytes / MEGA);
  }
}
