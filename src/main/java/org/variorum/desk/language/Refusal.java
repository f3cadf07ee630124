package org.variorum.desk.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/// Why a language was not installed or removed.
///
/// @param facts what the sentence of the reason names, in its order
public record Refusal(Why why, List<String> facts) {

  /// The reasons, each with a sentence that says what to do.
  public enum Why {
    /// The language has no pack. The code, and the codes that have one.
    UNKNOWN("There is no pack for “{0}”. To be had: {1}."),
    /// The host.
    NO_HOST(
        "There is no site of the name {0}, or no connection to the network. Without one, fetch the"
            + " archive on another computer and install it from the file."),
    NO_ANSWER("The site {0} does not answer. Try again later."),
    CERTIFICATE(
        "The certificate of {0} is not valid, so that nobody can say who sends this. A network that"
            + " reads along does that too. Fetch the archive elsewhere and install it from the"
            + " file."),
    /// The host, and its answer.
    SITE_REFUSED(
        "The site {0} does not give the archive ({1}). Try again later, or fetch it elsewhere and"
            + " install it from the file."),
    SILENCE(
        "Nothing more came from {0}. What came is kept: install again, and it goes on from there."),
    BROKEN_OFF(
        "The connection to {0} broke. What came is kept: install again, and it goes on from"
            + " there."),
    /// Megabytes needed, and there; the folder.
    NO_ROOM("The disk needs {0} MB of room and has {1}. Make room on the disk that holds {2}."),
    /// The folder, and what the system said.
    NO_LEAVE(
        "The folder {0} cannot be written to ({1}). Give yourself leave to write there, and try"
            + " again."),
    BUSY("Another window, or a command, is changing the languages. Wait until it has ended."),
    /// The host.
    WRONG_CONTENT(
        "What {0} sent is not the archive that this program knows, and was thrown away. Try again;"
            + " if it stays so, the network changes what it sends."),
    /// The file, the name of the archive, and its address.
    NOT_THE_ARCHIVE(
        "{0} is not the archive that this program knows, or was not fetched in full. It needs {1}"
            + " from {2}"),
    /// The file, and what the system said.
    UNREADABLE("{0} cannot be read: {1}."),
    /// What the program says of its own fault.
    FAULT("This failed by a fault of the program: {0}.");

    private final String english;

    Why(String english) {
      this.english = english;
    }
  }

  public Refusal {
    facts = List.copyOf(facts);
  }

  static Refusal of(Why why, Object... facts) {
    return new Refusal(why, List.of(facts).stream().map(String::valueOf).toList());
  }

  /// Of what nobody has foreseen.
  public static Refusal unforeseen(Throwable reason) {
    return of(Why.FAULT, reason);
  }

  /// In English, for a terminal.
  @Override
  public String toString() {
    return new MessageFormat(why.english, Locale.ENGLISH).format(facts.toArray());
  }
}
