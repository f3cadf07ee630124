import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Makes the installed program from what `mvn package` left in `target`: a runtime of its own, an
/// image of the program with its cache, and the package of the system it runs on.
///
/// Run by `mvn -Pinstaller verify`. Everything lands in `target/installer`.
public final class MakeInstaller {
  /// What the program and its libraries use; `installer/same-bytes` runs the sample on it.
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,"
          + "java.xml,jdk.charsets,jdk.crypto.mscapi?,jdk.unsupported,javafx.controls,javafx.swing";

  /// Serial collection starts quickest and holds least memory; two gigabytes are what a story of
  /// 200 reports needs. The language models are millions of small objects that stay: short headers
  /// make them a tenth smaller, and a heap that keeps little room beside them, and hands back what it
  /// does not need, leaves the rest to other programs. `Memory` in the benchmark measures it.
  private static final List<String> JAVA_OPTIONS =
      List.of(
          "--enable-native-access=javafx.graphics,ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-XX:+UseSerialGC",
          "-Xmx2g",
          "-XX:+UseCompactObjectHeaders",
          "-XX:MaxNewSize=64m",
          "-XX:MinHeapFreeRatio=8",
          "-XX:MaxHeapFreeRatio=12",
          "-XX:-ShrinkHeapInSteps");

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

  private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);
  private static final boolean WINDOWS = OS.contains("windows");
  private static final boolean MAC = OS.contains("mac");

  private final Path target = Path.of("target");
  private final Path installer = Path.of("installer");
  private final Path out = target.resolve("installer");
  private final Path work = out.resolve("work");
  private final Path image =
      out.resolve(MAC ? "Variorum.app" : WINDOWS ? "Variorum" : "variorum");
  private final String version;

  private MakeInstaller(String version) {
    this.version = version;
  }

  /// @param arguments the version of the program
  public static void main(String[] arguments) throws Exception {
    new MakeInstaller(arguments[0].replace("-SNAPSHOT", "")).make();
  }

  private void make() throws Exception {
    delete(out);
    Files.createDirectories(work);
    split();
    checkLicences();
    runtime();
    image();
    cache();
    delete(work);
    long size = size(image);
    System.out.printf(Locale.ROOT, "installed size: %.0f MB%n", size / 1e6);
    Files.writeString(out.resolve("size.txt"), size + "\n");
    for (String type : types()) {
      pack(type);
    }
  }

  /// JavaFX becomes part of the runtime; everything else is the program's class path.
  private void split() throws IOException {
    Path modules = Files.createDirectories(work.resolve("modules"));
    Path input = Files.createDirectories(work.resolve("input"));
    for (Path jar : libraries()) {
      String name = jar.getFileName().toString();
      if (name.startsWith("javafx-")) {
        // Those without a system's name are empty.
        if (name.matches(".*-(linux|win|mac)(-aarch64)?\\.jar")) {
          apart(jar, modules.resolve(name));
        }
      } else if (name.startsWith("sqlite-jdbc-")) {
        without(jar, input.resolve(name), MakeInstaller::isForeign);
      } else if (name.startsWith("icu4j-")) {
        without(jar, input.resolve(name), entry -> entry.matches(UNUSED_DATA));
      } else if (name.startsWith("jasperreports-fonts-")) {
        without(jar, input.resolve(name), entry -> entry.endsWith(".ttf") && !entry.matches(FONTS));
      } else {
        copy(jar, input.resolve(name));
      }
    }
    copy(target.resolve("variorum.jar"), input.resolve("variorum.jar"));
  }

  /// Those that the program's jar names; the folder may hold more, from an earlier build.
  private List<Path> libraries() throws IOException {
    try (JarFile jar = new JarFile(target.resolve("variorum.jar").toFile())) {
      String path = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return Stream.of(path.split(" ")).distinct().map(target::resolve).toList();
    }
  }

  /// The native libraries of other systems, 20 MB of them.
  private static boolean isForeign(String entry) {
    String system = WINDOWS ? "Windows" : MAC ? "Mac" : "Linux";
    String machine = System.getProperty("os.arch").matches("aarch64|arm64") ? "aarch64" : "x86_64";
    String ours = "org/sqlite/native/" + system + "/" + machine + "/";
    return entry.startsWith("org/sqlite/native/") && !ours.startsWith(entry) && !entry.startsWith(ours);
  }

  /// JavaFX looks for its native libraries in the runtime first; inside a jar it would have to
  /// unpack them into the user's home at the first start.
  private void apart(Path jar, Path into) throws IOException {
    Path natives = Files.createDirectories(work.resolve("natives"));
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
  private void checkLicences() throws IOException {
    List<String> named =
        Files.readAllLines(Path.of("resources/org/variorum/app/licences.tsv")).stream()
            .map(line -> line.split("\t")[0])
            .toList();
    List<String> missing = new ArrayList<>();
    for (Path jar : list(work.resolve("input"))) {
      String name = jar.getFileName().toString().replaceAll("-\\d.*", "").replace(".jar", "");
      if (named.stream().noneMatch(name::equals) && !name.startsWith("variorum")) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException("no licence is given for " + missing);
    }
  }

  private void runtime() throws IOException, InterruptedException {
    List<String> modules =
        Stream.of(MODULES.split(","))
            .filter(m -> WINDOWS || !m.endsWith("?"))
            .map(m -> m.replace("?", ""))
            .toList();
    run(
        "jlink",
        "--module-path", work.resolve("modules").toString(),
        "--add-modules", String.join(",", modules),
        "--strip-debug", "--no-header-files", "--no-man-pages",
        "--compress", "zip-9",
        "--output", work.resolve("runtime").toString());
    Path libraries = work.resolve("runtime").resolve(WINDOWS ? "bin" : "lib");
    for (Path library : list(work.resolve("natives"))) {
      copy(library, libraries.resolve(library.getFileName()));
    }
    if (!WINDOWS && !MAC && isThere("strip")) {
      try (Stream<Path> files = Files.walk(libraries)) {
        for (Path library : files.filter(f -> f.toString().endsWith(".so")).toList()) {
          call("strip", "--strip-unneeded", library.toString());
        }
      }
    }
  }

  private void image() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type", "app-image",
                "--name", WINDOWS || MAC ? "Variorum" : "variorum",
                "--app-version", version,
                "--vendor", "The Variorum project",
                "--copyright", "GPL-3.0-or-later",
                "--description", "Compares several reports of one event",
                "--icon", icon().toString(),
                "--runtime-image", work.resolve("runtime").toString(),
                "--input", work.resolve("input").toString(),
                "--main-jar", "variorum.jar",
                "--main-class", "org.variorum.app.Main",
                "--dest", out.toString()));
    if (WINDOWS) {
      // A window has no console, and a command needs one.
      arguments.addAll(List.of("--add-launcher", "variorum-command=installer/windows/command.properties"));
    }
    Stream.concat(JAVA_OPTIONS.stream(), Stream.of("-XX:AOTCache=$APPDIR/variorum.aot"))
        .forEach(option -> arguments.addAll(List.of("--java-options", option)));
    run("jpackage", arguments.toArray(String[]::new));
    copy(Path.of("LICENSE"), app().resolve("LICENSE.txt"));
    copy(
        Path.of("resources/org/variorum/app/licences.tsv"), app().resolve("LICENCES-OF-PARTS.tsv"));
  }

  private Path icon() {
    return installer.resolve(
        "icons/variorum" + (WINDOWS ? ".ico" : MAC ? ".icns" : "-256.png"));
  }

  /// Where the program's jars are.
  private Path app() {
    return image.resolve(MAC ? "Contents/app" : WINDOWS ? "app" : "lib/app");
  }

  private Path home() {
    return image.resolve(
        MAC ? "Contents/runtime/Contents/Home" : WINDOWS ? "runtime" : "lib/runtime");
  }

  /// Plays a start through, and keeps what it loaded. With the analysis of a story in it the cache
  /// would be 40 MB larger. The class path must be the launcher's, to the letter: its configuration tells it.
  private void cache() throws IOException, InterruptedException {
    Path app = app().toAbsolutePath();
    Path configuration = list(app).stream().filter(f -> f.toString().endsWith(".cfg")).findFirst().orElseThrow();
    List<String> path =
        Files.readAllLines(configuration).stream()
            .filter(line -> line.startsWith("app.classpath="))
            .map(line -> line.substring("app.classpath=".length()).replace("$APPDIR", app.toString()))
            .toList();
    Path store = Files.createTempDirectory("variorum").resolve("rehearsal.db");
    List<String> command = new ArrayList<>();
    if (!WINDOWS && !MAC && System.getenv("DISPLAY") == null) {
      command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"));
    }
    command.add(home().resolve("bin").resolve(WINDOWS ? "java.exe" : "java").toAbsolutePath().toString());
    command.addAll(JAVA_OPTIONS);
    command.addAll(
        List.of(
            "-XX:AOTCacheOutput=" + app.resolve("variorum.aot"),
            "-Xlog:aot=error",
            "-Xlog:cds=error",
            "-Dvariorum.start=end",
            "-Djava.class.path=" + String.join(System.getProperty("path.separator"), path),
            "org.variorum.app.Main",
            "--store",
            store.toString()));
    int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (ended != 0 || !Files.exists(app.resolve("variorum.aot"))) {
      throw new IllegalStateException("the rehearsal of a start failed with status " + ended);
    }
    delete(store.getParent());
  }

  private List<String> types() {
    if (WINDOWS) {
      return List.of("msi", "exe");
    }
    if (MAC) {
      return List.of("dmg");
    }
    return Stream.of("deb", "rpm").filter(MakeInstaller::isThereAToolFor).toList();
  }

  private static boolean isThereAToolFor(String type) {
    return isThere(type.equals("deb") ? "dpkg-deb" : "rpmbuild");
  }

  private static boolean isThere(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  private void pack(String type) throws IOException, InterruptedException {
    if (type.equals("deb")) {
      deb();
      return;
    }
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type", type,
                "--app-image", image.toString(),
                "--name", WINDOWS || MAC ? "Variorum" : "variorum",
                "--app-version", version,
                "--vendor", "The Variorum project",
                "--license-file", "LICENSE",
                "--file-associations", installer.resolve("dossier.properties").toString(),
                "--dest", out.toString()));
    if (WINDOWS) {
      arguments.addAll(
          List.of(
              "--win-menu", "--win-shortcut-prompt", "--win-dir-chooser", "--win-per-user-install",
              "--win-upgrade-uuid", "6b0c2f0e-5f0e-4c43-9a57-2f7f3a1d9c11"));
    } else if (!MAC) {
      arguments.addAll(
          List.of(
              "--linux-package-name", "variorum",
              "--linux-app-category", "Applications/Publishing",
              "--linux-menu-group", "Office;News;",
              "--linux-shortcut"));
    }
    run("jpackage", arguments.toArray(String[]::new));
  }

  /// Made without jpackage, whose package needs more of a desktop than may be there, runs scripts to
  /// install a menu entry, and has no place for a manual page. Here all of it is files of the
  /// package, which leave with it.
  private void deb() throws IOException, InterruptedException {
    Path tree = work.resolve("deb");
    Path shared = tree.resolve("usr/share");
    tree(image, tree.resolve("opt/variorum"));
    Files.createDirectories(tree.resolve("DEBIAN"));
    Files.writeString(
        tree.resolve("DEBIAN/control"),
        Files.readString(installer.resolve("linux/control"))
            .replace("${version}", version)
            .replace("${architecture}", architecture())
            .replace("${size}", Long.toString(size(image) / 1024)));
    Path manual = Files.createDirectories(shared.resolve("man/man1"));
    try (OutputStream to =
        new GZIPOutputStream(Files.newOutputStream(manual.resolve("variorum.1.gz")))) {
      Files.copy(installer.resolve("linux/variorum.1"), to);
    }
    place(installer.resolve("linux/variorum.desktop"), shared.resolve("applications"));
    place(installer.resolve("linux/variorum.xml"), shared.resolve("mime/packages"));
    place(Path.of("resources/org/variorum/app/licences.tsv"), shared.resolve("doc/variorum"));
    Files.copy(Path.of("LICENSE"), shared.resolve("doc/variorum/copyright"));
    for (int size : List.of(16, 24, 32, 48, 64, 128, 256, 512)) {
      Path icons =
          Files.createDirectories(shared.resolve("icons/hicolor/" + size + "x" + size + "/apps"));
      copy(installer.resolve("icons/variorum-" + size + ".png"), icons.resolve("variorum.png"));
    }
    place(installer.resolve("icons/variorum.svg"), shared.resolve("icons/hicolor/scalable/apps"));
    Path commands = Files.createDirectories(tree.resolve("usr/bin"));
    Files.createSymbolicLink(commands.resolve("variorum"), Path.of("/opt/variorum/bin/variorum"));
    Path deb = out.resolve("variorum_" + version + "_" + architecture() + ".deb");
    call("chmod", "-R", "go=u,go-w", tree.toString());
    call("dpkg-deb", "-b", "--root-owner-group", "-Zgzip", tree.toString(), deb.toString());
    delete(work);
  }

  /// As Debian calls it.
  private static String architecture() {
    return System.getProperty("os.arch").matches("aarch64|arm64") ? "arm64" : "amd64";
  }

  private static void place(Path file, Path folder) throws IOException {
    copy(file, Files.createDirectories(folder).resolve(file.getFileName()));
  }

  /// A copy with the times of all files, by which Java knows that the cache still fits the jars.
  private static void tree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          copy(file, copy);
        }
      }
    }
  }

  private static void run(String tool, String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
    int ended = ToolProvider.findFirst(tool).orElseThrow().run(to, to, arguments);
    if (ended != 0) {
      throw new IllegalStateException(tool + " failed: " + said.toString(StandardCharsets.UTF_8));
    }
  }

  private static void call(String... command) throws IOException, InterruptedException {
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed");
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> Files.isRegularFile(f)).mapToLong(f -> f.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
