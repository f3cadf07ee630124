package org.variorum.ui.shell;

import static org.variorum.ui.kit.Command.Place.STORY;
import static org.variorum.ui.kit.Command.Place.WINDOW;

import java.util.List;
import org.variorum.ui.backups.BackupsCard;
import org.variorum.ui.backups.BackupsViewModel;
import org.variorum.ui.kit.Command;
import org.variorum.ui.kit.Extension;
import org.variorum.ui.kit.Texts;
import org.variorum.ui.languages.LanguagesCard;
import org.variorum.ui.languages.LanguagesViewModel;
import org.variorum.ui.original.LeftOutCard;
import org.variorum.ui.original.LeftOutViewModel;
import org.variorum.ui.original.VersionsCard;
import org.variorum.ui.original.VersionsViewModel;
import org.variorum.ui.search.SearchCard;
import org.variorum.ui.search.SearchViewModel;

/// What the features bring to the window besides its views, a line each: cards, and acts for the
/// keys and the menu.
final class Extensions {
  private Extensions() {}

  /// @param model of the window, for the desk and for what is in focus
  /// @param chooser asks the user for files
  static List<Extension> of(Texts texts, ShellViewModel model, Chooser chooser) {
    LeftOutCard leftOut =
        new LeftOutCard(texts, model.focus(), new LeftOutViewModel(model.focus(), model.desk()));
    VersionsCard versions =
        new VersionsCard(texts, model.focus(), new VersionsViewModel(model.focus()));
    SearchCard search =
        new SearchCard(texts, new SearchViewModel(texts, model.focus(), model.desk()));
    BackupsCard backups =
        new BackupsCard(texts, new BackupsViewModel(texts, model.desk().safekeeping()));
    LanguagesCard languages =
        new LanguagesCard(
            texts,
            model.focus(),
            new LanguagesViewModel(texts, model.desk().languages()),
            () -> chooser.source(texts.get("languages.choose")));
    return List.of(
        Extension.of(languages, Command.inMenu("key.languages", WINDOW, languages::open)),
        Extension.of(backups, Command.inMenu("key.backups", WINDOW, backups::open)),
        Extension.of(leftOut, Command.inMenu("key.left-out", STORY, leftOut::open)),
        Extension.of(versions, Command.inMenu("key.versions", STORY, versions::open)),
        Extension.of(search, Command.inMenu("key.search", WINDOW, search::open)));
  }
}
