import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// The package of Debian and its kin.
///
/// Made without jpackage, whose package needs more of a desktop than may be there, runs scripts to
/// install a menu entry, and has no place for a manual page. Here all of it is files of the
/// package, which leave with it.
record DebianPackage(Build build) {
  private static final Path LINUX = Build.INSTALLER.resolve("linux");
  private static final Path ICONS = Build.INSTALLER.resolve("icons");

  void make() throws IOException, InterruptedException {
    Path tree = build.work().resolve("deb");
    Folders.copyAll(build.image(), tree.resolve("opt/variorum"));
    control(Files.createDirectories(tree.resolve("DEBIAN")));
    shared(tree.resolve("usr/share"));
    Path commands = Files.createDirectories(tree.resolve("usr/bin"));
    Files.createSymbolicLink(commands.resolve("variorum"), Path.of("/opt/variorum/bin/variorum"));
    Path deb = build.out().resolve("variorum_" + build.version() + "_" + architecture() + ".deb");
    Commands.call("chmod", "-R", "go=u,go-w", tree.toString());
    Commands.call(
        "dpkg-deb", "-b", "--root-owner-group", "-Zgzip", tree.toString(), deb.toString());
    Folders.delete(build.work());
  }

  private void control(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("control"),
        Files.readString(LINUX.resolve("control"))
            .replace("${version}", build.version())
            .replace("${architecture}", architecture())
            .replace("${size}", Long.toString(Folders.size(build.image()) / 1024)));
  }

  /// Manual page, menu entry, file type, licences and icons.
  private static void shared(Path shared) throws IOException {
    Path manual = Files.createDirectories(shared.resolve("man/man1"));
    try (OutputStream to =
        new GZIPOutputStream(Files.newOutputStream(manual.resolve("variorum.1.gz")))) {
      Files.copy(LINUX.resolve("variorum.1"), to);
    }
    Folders.place(LINUX.resolve("variorum.desktop"), shared.resolve("applications"));
    Folders.place(LINUX.resolve("variorum.xml"), shared.resolve("mime/packages"));
    Folders.place(Build.LICENCES_OF_PARTS, shared.resolve("doc/variorum"));
    Files.copy(Build.LICENCE, shared.resolve("doc/variorum/copyright"));
    for (int size : List.of(16, 24, 32, 48, 64, 128, 256, 512)) {
      Path icons =
          Files.createDirectories(shared.resolve("icons/hicolor/" + size + "x" + size + "/apps"));
      Folders.copy(ICONS.resolve("variorum-" + size + ".png"), icons.resolve("variorum.png"));
    }
    Folders.place(ICONS.resolve("variorum.svg"), shared.resolve("icons/hicolor/scalable/apps"));
  }

  /// As Debian calls it.
  private static String architecture() {
    return Os.isArm() ? "arm64" : "amd64";
  }
}
