import java.nio.file.Files;
import java.util.Locale;

/// Makes the installed program from what `mvn package` left in `target`: a runtime of its own, an
/// image of the program with its cache, and the package of the system it runs on.
///
/// Run by `mvn -Pinstaller verify`, from its source: Java compiles the files beside this one as they
/// are asked for. Everything lands in `target/installer`.
public final class MakeInstaller {
  private MakeInstaller() {}

  /// @param arguments the version of the program
  public static void main(String[] arguments) throws Exception {
    Build build = new Build(arguments[0].replace("-SNAPSHOT", ""));
    Folders.delete(build.out());
    Files.createDirectories(build.work());
    Libraries libraries = new Libraries(build);
    libraries.split();
    libraries.checkLicences();
    new JavaRuntime(build).link();
    new Image(build).make();
    new StartCache(build).make();
    Folders.delete(build.work());
    long size = Folders.size(build.image());
    System.out.printf(Locale.ROOT, "installed size: %.0f MB%n", size / 1e6);
    Files.writeString(build.out().resolve("size.txt"), size + "\n");
    new SystemPackage(build).make();
  }
}
