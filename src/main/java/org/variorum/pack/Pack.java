package org.variorum.pack;

import java.net.URI;
import java.util.List;
import org.variorum.model.Language;

/// The models of one language, as they are published and as they lie here once installed.
///
/// @param version is another whenever one of the files is
/// @param files that are unpacked; whatever else the archive holds is left
public record Pack(Language language, String version, Archive archive, List<File> files) {

  /// What is published.
  ///
  /// @param bytes the size of the whole of it
  /// @param sha256 of the whole of it
  /// @param stretch the part that holds the files
  /// @param licence its name
  public record Archive(URI address, long bytes, String sha256, Stretch stretch, String licence) {}

  /// A part of an archive, half-open, in bytes. It begins with the header of a file in the archive and
  /// ends with the content of one, so that it can be read as an archive without a directory.
  public record Stretch(long start, long end, String sha256) {
    public Stretch {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException(start + " to " + end);
      }
    }

    public long bytes() {
      return end - start;
    }
  }

  /// A file by the name that it has in the archive.
  public record File(String name, long bytes, String sha256) {}

  public Pack {
    files = List.copyOf(files);
  }

  /// What it takes on the disk once installed.
  public long bytes() {
    return files.stream().mapToLong(File::bytes).sum();
  }
}
