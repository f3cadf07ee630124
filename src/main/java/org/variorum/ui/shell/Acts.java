package org.variorum.ui.shell;

import java.io.File;
import javafx.scene.input.Clipboard;
import org.variorum.ui.kit.Texts;

/// What the tool bar and the keys do.
final class Acts implements Toolbar.Acts {
  private final Shell shell;
  private final ShellViewModel model;
  private final Chooser chooser;
  private final Texts texts;
  private final WatchingViewModel watching;

  Acts(Shell shell, ShellViewModel model, Chooser chooser, Texts texts) {
    this.shell = shell;
    this.model = model;
    this.chooser = chooser;
    this.texts = texts;
    this.watching = new WatchingViewModel(texts, model.desk());
  }

  @Override
  public void addFiles() {
    model.add(chooser.files().stream().map(File::toPath).toList());
  }

  @Override
  public void addFolder() {
    model.add(chooser.folder(texts.get("choose.folder")).stream().map(File::toPath).toList());
  }

  @Override
  public void watchFolder() {
    watching.toggle(
        () -> chooser.folder(texts.get("choose.watched")).stream().map(File::toPath).findFirst());
  }

  @Override
  public void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      model.add(clipboard.getFiles().stream().map(File::toPath).toList());
    } else if (clipboard.hasString()) {
      model.paste(clipboard.getString());
    }
  }

  @Override
  public void toggleStories() {
    shell.panes().toggleStories();
  }

  @Override
  public void toggleTheme() {
    shell.toggleTheme();
  }

  @Override
  public void publish() {
    shell.publish();
  }

  @Override
  public void showMarks() {
    shell.showMarks();
  }

  @Override
  public void showKeys() {
    shell.showKeys();
  }
}
