package org.variorum.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.variorum.cli.Compared;
import org.variorum.cli.Console;
import org.variorum.cli.Format;
import org.variorum.cli.Output;
import org.variorum.cli.Picture;
import org.variorum.desk.Desk;
import org.variorum.desk.Notice;
import org.variorum.model.reason.Phrasing;
import org.variorum.model.reason.Reason;

/// Shows the sample story where no window can open: its comparison as a page, and a picture of the
/// window.
final class SampleFiles {
  private static final String PAGE = "variorum-sample.html";
  private static final String PICTURE = "variorum-sample.png";
  private static final Picture FRAME =
      new Picture(
          Picture.View.SIDE_BY_SIDE,
          Picture.Theme.LIGHT,
          new Picture.Size(1600, 1000),
          Optional.empty(),
          Picture.Eyes.MOST);

  private final Output output;
  private final Camera camera;

  SampleFiles(Output output, Camera camera) {
    this.output = output;
    this.camera = camera;
  }

  /// Writes both files, and says where they are.
  ///
  /// @param desk an empty one, which does what it is asked before it returns
  /// @param folder where the files are written
  /// @return whether they are there
  boolean write(Desk desk, Path folder, Console console) {
    desk.openSample();
    if (desk.state().story().isEmpty() || desk.state().analysis().isEmpty()) {
      console.say("The sample story could not be compared.");
      desk.state().notices().forEach(notice -> tell(notice, console));
      return false;
    }
    Compared compared =
        new Compared(desk.state().story().get(), desk.state().analysis().get(), Optional.empty());
    try {
      Path page = folder.resolve(PAGE);
      try (BufferedWriter out = Files.newBufferedWriter(page)) {
        output.write(Format.HTML, compared, out);
      }
      console.say("The sample story, compared: " + page.toAbsolutePath().normalize());
      Path picture = folder.resolve(PICTURE);
      Files.write(picture, camera.take(desk, FRAME));
      console.say("The window, as it would be: " + picture.toAbsolutePath().normalize());
      return true;
    } catch (IOException e) {
      console.say("The sample could not be written to " + folder.toAbsolutePath() + ": " + e);
      return false;
    }
  }

  private static void tell(Notice notice, Console console) {
    switch (notice) {
      case Notice.Failed(Notice.Task _, Reason reason) ->
          console.say(Phrasing.english().of(reason));
      case Notice.Refused(String name, Reason reason) ->
          console.say(name + ": " + Phrasing.english().of(reason));
      case Notice.Withheld _,
          Notice.Repeated _,
          Notice.NewVersion _,
          Notice.StoryRemoved _,
          Notice.ReportRemoved _,
          Notice.Exported _,
          Notice.Doubtful _,
          Notice.OnlyToRead _,
          Notice.Shared _,
          Notice.LanguageDamaged _,
          Notice.Merged _,
          Notice.Watched _,
          Notice.NewFiles _,
          Notice.FolderGone _ -> {
        // Of no use to whoever waits for the sample.
      }
    }
  }
}
