package org.variorum.ui.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.desk.publish.PublicationFormat;

/// Something that a story can become.
///
/// @param format empty for the dossier, which is the whole story in one file
record Target(Optional<PublicationFormat> format) {
  static final Target DOSSIER = new Target(Optional.empty());

  /// All of them, those for readers first.
  static List<Target> all() {
    List<Target> all = new ArrayList<>();
    for (PublicationFormat format : PublicationFormat.values()) {
      all.add(new Target(Optional.of(format)));
    }
    all.add(DOSSIER);
    return all;
  }

  /// Its word on the command line, by which the bundle knows it too.
  String word() {
    return format.map(PublicationFormat::word).orElse("dossier");
  }

  String extension() {
    return format.map(PublicationFormat::extension).orElse("variorum");
  }
}
