package org.variorum.desk.language;

import java.net.URI;
import org.variorum.model.Language;

/// A language that can be had, and how it stands here.
///
/// @param fetched how many bytes are fetched
/// @param installed how many bytes it takes on the disk
public record Offer(
    Language language, Standing standing, long fetched, long installed, Source source) {

  /// How a language stands here.
  public enum Standing {
    ABSENT,
    INSTALLED,
    /// Something is there that cannot be used.
    BROKEN
  }

  /// Where the models come from.
  ///
  /// @param archive which also holds what is not fetched
  /// @param bytes of the whole archive
  public record Source(URI archive, long bytes, String version, String licence) {
    /// The name of the archive's file.
    public String file() {
      String path = archive.getPath();
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }
}
