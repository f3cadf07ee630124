import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The packages by which the system installs the program.
record SystemPackage(Build build) {
  /// Those that can be made here.
  void make() throws IOException, InterruptedException {
    switch (Os.HERE) {
      case LINUX -> {
        if (Commands.isThere("dpkg-deb")) {
          new DebianPackage(build).make();
        }
        if (Commands.isThere("rpmbuild")) {
          pack(
              "rpm",
              "--linux-package-name", "variorum",
              "--linux-app-category", "Applications/Publishing",
              "--linux-menu-group", "Office;News;",
              "--linux-shortcut");
        }
      }
      case MAC -> pack("dmg");
      case WINDOWS -> {
        for (String type : List.of("msi", "exe")) {
          pack(
              type,
              "--win-menu", "--win-shortcut-prompt", "--win-dir-chooser", "--win-per-user-install",
              "--win-upgrade-uuid", "6b0c2f0e-5f0e-4c43-9a57-2f7f3a1d9c11");
        }
      }
    }
  }

  private void pack(String type, String... ofSystem) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type", type,
                "--app-image", build.image().toString(),
                "--name", build.name(),
                "--app-version", build.version(),
                "--vendor", "The Variorum project",
                "--license-file", Build.LICENCE.toString(),
                "--file-associations", Build.INSTALLER.resolve("dossier.properties").toString(),
                "--dest", build.out().toString()));
    arguments.addAll(List.of(ofSystem));
    Commands.run("jpackage", arguments.toArray(String[]::new));
  }
}
