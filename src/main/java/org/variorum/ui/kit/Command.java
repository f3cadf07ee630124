package org.variorum.ui.kit;

/// One act that the user can ask for by a key, and some also by the menu of the window.
///
/// Which keys it has stands in the [Keymap], under the name of its text.
///
/// @param text the key of the words that say what it does, which is also its name
/// @param place with which others it is listed
/// @param asked where else than by its keys it can be asked for
/// @param act what is done, on the application's thread
public record Command(String text, Place place, Asked asked, Runnable act) {

  /// The parts of the list of all keys, in their order.
  public enum Place {
    FINDINGS,
    VIEWS,
    MARKS,
    STORY,
    WINDOW
  }

  /// Where an act can be asked for.
  public enum Asked {
    /// By its keys, wherever the keyboard is.
    ANYWHERE,
    /// By its keys, but not in a field in which the user types, which keeps them for itself.
    UNLESS_TYPING,
    /// As anywhere, and in the menu of the window.
    MENU
  }

  /// An act whose keys work wherever the keyboard is.
  public static Command of(String text, Place place, Runnable act) {
    return new Command(text, place, Asked.ANYWHERE, act);
  }

  /// An act whose keys a field in which the user types keeps for itself.
  public static Command typed(String text, Place place, Runnable act) {
    return new Command(text, place, Asked.UNLESS_TYPING, act);
  }

  /// An act that is in the menu of the window as well.
  public static Command inMenu(String text, Place place, Runnable act) {
    return new Command(text, place, Asked.MENU, act);
  }
}
