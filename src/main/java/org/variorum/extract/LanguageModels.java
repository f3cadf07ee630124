package org.variorum.extract;

import java.nio.file.Path;
import java.util.Optional;
import org.variorum.model.Language;

/// The models of languages that do not come with the program, as far as the user has installed them.
/// What it answers can change while the program runs.
@FunctionalInterface
public interface LanguageModels {
  /// Nothing is installed.
  LanguageModels NONE = _ -> Optional.empty();

  /// Empty where no usable models of the language are there.
  Optional<Installed> of(Language language);

  /// The models of one language.
  ///
  /// @param folder holds the files of the archive by the names that they have in it, such as
  ///     `edu/stanford/nlp/models/pos-tagger/spanish-ud.tagger`
  /// @param version is another whenever the models are others
  record Installed(Path folder, String version) {}
}
