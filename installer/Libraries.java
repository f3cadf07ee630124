import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The program's jar and those of others that it names, without what it never asks of them.
record Libraries(Build build) {
  /// What ICU knows of single languages, and of breaking lines, currencies, units, the spelling out of
  /// numbers, sorting and transliteration. Asked for are encodings, the direction of letters, and the
  /// time zones of a country.
  private static final String UNUSED_DATA =
      "com/ibm/icu/impl/data/icudata/"
          + "((brkitr|coll|curr|lang|rbnf|region|translit|unit|zone)/.*"
          + "|(?!root|en\\b|res_index)[a-z]{2,3}(_\\w+)?\\.res|unames\\.icu|confusables\\.cfu)";

  /// The faces that a PDF is set in.
  private static final String FONTS = ".*/DejaVu(Serif|SansCondensed)(-Bold)?\\.ttf";

  /// A library of the system at the root of a jar.
  private static final String NATIVE = "[^/]+\\.(so|dll|dylib)";

  /// JavaFX becomes part of the runtime, in `modules` with its `natives` apart; everything else is the
  /// program's class path, in `input`.
  void split() throws IOException {
    Path modules = Files.createDirectories(build.work().resolve("modules"));
    Path input = Files.createDirectories(build.work().resolve("input"));
    for (Path jar : named()) {
      String name = jar.getFileName().toString();
      if (name.startsWith("javafx-")) {
        // Those without a system's name are empty.
        if (name.matches(".*-(linux|win|mac)(-aarch64)?\\.jar")) {
          apart(jar, modules.resolve(name));
        }
      } else if (name.startsWith("sqlite-jdbc-")) {
        without(jar, input.resolve(name), Libraries::isForeign);
      } else if (name.startsWith("icu4j-")) {
        without(jar, input.resolve(name), entry -> entry.matches(UNUSED_DATA));
      } else if (name.startsWith("jasperreports-fonts-")) {
        without(jar, input.resolve(name), entry -> entry.endsWith(".ttf") && !entry.matches(FONTS));
      } else {
        Folders.copy(jar, input.resolve(name));
      }
    }
    Folders.copy(Build.TARGET.resolve("variorum.jar"), input.resolve("variorum.jar"));
  }

  /// Those that the program's jar names; the folder may hold more, from an earlier build.
  private static List<Path> named() throws IOException {
    try (JarFile jar = new JarFile(Build.TARGET.resolve("variorum.jar").toFile())) {
      String path = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return Stream.of(path.split(" ")).distinct().map(Build.TARGET::resolve).toList();
    }
  }

  /// The native libraries of other systems, 20 MB of them.
  private static boolean isForeign(String entry) {
    String machine = Os.isArm() ? "aarch64" : "x86_64";
    String ours = "org/sqlite/native/" + Os.HERE.word + "/" + machine + "/";
    return entry.startsWith("org/sqlite/native/")
        && !ours.startsWith(entry)
        && !entry.startsWith(ours);
  }

  /// JavaFX looks for its native libraries in the runtime first; inside a jar it would have to
  /// unpack them into the user's home at the first start.
  private void apart(Path jar, Path into) throws IOException {
    Path natives = Files.createDirectories(build.work().resolve("natives"));
    without(jar, into, entry -> entry.matches(NATIVE));
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().matches(NATIVE)) {
          Files.copy(in, natives.resolve(entry.getName()));
        }
      }
    }
  }

  private static void without(Path jar, Path into, Predicate<String> left) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(into))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!left.test(entry.getName())) {
          ZipEntry copy = new ZipEntry(entry.getName());
          copy.setLastModifiedTime(entry.getLastModifiedTime());
          to.putNextEntry(copy);
          in.transferTo(to);
        }
      }
    }
  }

  /// Every library in the package must stand in the list of licences.
  ///
  /// @throws IllegalStateException if one does not
  void checkLicences() throws IOException {
    List<String> named =
        Files.readAllLines(Build.LICENCES_OF_PARTS).stream()
            .map(line -> line.split("\t")[0])
            .toList();
    List<String> missing = new ArrayList<>();
    for (Path jar : Folders.list(build.work().resolve("input"))) {
      String name = jar.getFileName().toString().replaceAll("-\\d.*", "").replace(".jar", "");
      if (named.stream().noneMatch(name::equals) && !name.startsWith("variorum")) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException("no licence is given for " + missing);
    }
  }
}
