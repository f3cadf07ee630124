package org.variorum.model.search;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Span;

/// A word or a phrase that is looked for.
///
/// @param forms of its words, one after the other; at least one
/// @param open whether the last of them may go on: "sink" finds "sinking"
public record Term(List<String> forms, boolean open) {
  public Term {
    forms = List.copyOf(forms);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("a term has a word");
    }
  }

  /// The place of the term where it begins with a word of a text.
  ///
  /// @param words of the text
  /// @param at the index of the word
  Optional<Span> at(List<Word> words, int at) {
    int last = forms.size() - 1;
    if (at + last >= words.size()) {
      return Optional.empty();
    }
    for (int i = 0; i <= last; i++) {
      String form = words.get(at + i).form();
      boolean fits = i == last && open ? form.startsWith(forms.get(i)) : form.equals(forms.get(i));
      if (!fits) {
        return Optional.empty();
      }
    }
    return Optional.of(new Span(words.get(at).span().start(), words.get(at + last).span().end()));
  }
}
