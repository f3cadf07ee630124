package org.variorum;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.model.reason.Phrasing;

/// Holds the walls between the packages. A stage is the first name below the root, with all of its
/// sub-packages: `org.variorum.extract.parse` is part of `extract`.
///
/// The rules are ordinary tests: ArchUnit's annotated fields were seen to be skipped in silence.
class ArchitectureTest {
  private static final String ROOT = "org.variorum.";
  private static final Path SOURCES = Path.of("src/main/java");

  /// What each stage may know of the others, besides itself.
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("intake", Set.of("model")),
          Map.entry("extract", Set.of("model")),
          Map.entry("align", Set.of("model")),
          Map.entry("compare", Set.of("model")),
          Map.entry("pipeline", Set.of("model", "extract", "align", "compare")),
          Map.entry("export", Set.of("model")),
          Map.entry("store", Set.of("model")),
          Map.entry("pack", Set.of("model")),
          Map.entry("desk", Set.of("model", "intake", "pipeline", "export", "store", "pack")),
          Map.entry("ui", Set.of("model", "desk")),
          Map.entry("cli", Set.of("model", "desk")));

  private static final String SHELL = "shell";
  private static final String KIT = "kit";

  private final JavaClasses ours =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.variorum");

  @Test
  void classesWereFound() {
    assertThat(ours).as("compiled classes of the program").isNotEmpty();
  }

  @Test
  void everyStageIsInTheTable() {
    Set<String> stages = new TreeSet<>();
    ours.forEach(c -> stages.add(stage(c)));

    stages.removeAll(MAY_KNOW.keySet());
    stages.remove("app");

    assertThat(stages).as("packages that the architecture does not name").isEmpty();
  }

  @Test
  void aStageKnowsOnlyWhatTheTableAllows() {
    new TreeMap<>(MAY_KNOW)
        .forEach((stage, known) ->
            check(
                noClasses()
                    .that(isOfStage(stage))
                    .should()
                    .dependOnClassesThat(isOfAnotherStageThan(stage, known))));
  }

  @Test
  void theModelKnowsOnlyTheJdk() {
    check(
        classes()
            .that(isOfStage("model"))
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                    "org.variorum.model..",
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.math..",
                    "java.text..",
                    "java.net..",
                    "org.jspecify..")));
  }

  /// A stage gives its reasons as values; only those whom a person reads make words of them.
  @Test
  void reasonsBecomeWordsAtTheEdges() {
    check(
        noClasses()
            .that(
                not(
                    isOfStage("ui")
                        .or(isOfStage("export"))
                        .or(isOfStage("cli"))
                        .or(isOfStage("app"))
                        .or(resideInAPackage(ROOT + "model.reason.."))))
            .should()
            .dependOnClassesThat(type(Phrasing.class)));
  }

  @Test
  void javafxStaysInTheScreen() {
    check(
        noClasses()
            .that(not(isOfStage("ui").or(isOfStage("app"))))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "javafx..", "org.fxmisc..", "org.reactfx..", "atlantafx..", "org.kordamp..")));
  }

  @Test
  void sqlStaysInTheStore() {
    check(
        noClasses()
            .that(not(isOfStage("store")))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..")));
  }

  @Test
  void theLanguageLibraryStaysInExtract() {
    check(
        noClasses()
            .that(not(isOfStage("extract")))
            .should()
            .dependOnClassesThat(resideInAPackage("edu.stanford..")));
  }

  /// Nothing goes over the network but what the user gave the address of.
  @Test
  void theNetworkStaysInTheReaderOfTheWeb() {
    check(
        noClasses()
            .that(not(resideInAPackage(ROOT + "intake.web..")))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.net.http..", "javax.net.ssl..", "com.sun.net..")
                    .or(
                        JavaClass.Predicates.assignableTo(java.net.Socket.class)
                            .or(JavaClass.Predicates.assignableTo(java.net.ServerSocket.class))
                            .or(JavaClass.Predicates.assignableTo(java.net.DatagramSocket.class))
                            .or(JavaClass.Predicates.assignableTo(java.net.URLConnection.class))
                            .or(
                                JavaClass.Predicates.assignableTo(
                                    java.nio.channels.NetworkChannel.class)))));
  }

  @Test
  void featuresOfTheScreenKnowOnlyTheKit() {
    check(
        slices()
            .assignedFrom(new Features())
            .should()
            .notDependOnEachOther()
            .ignoreDependency(isFeature(SHELL), resideInAPackage(ROOT + "ui.."))
            .ignoreDependency(
                resideInAPackage(ROOT + "ui.."), resideInAPackage(ROOT + "ui." + KIT + "..")));
    check(
        noClasses()
            .that(isFeature(KIT))
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "ui..").and(not(isFeature(KIT)))));
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("org.variorum.(**)").should().beFreeOfCycles());
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Set<Path> silent = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(f -> f.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .filter(folder -> !isDescribed(folder))
          .forEach(silent::add);
    }
    assertThat(silent).as("packages without a @NullMarked, documented package-info").isEmpty();
  }

  private static boolean isDescribed(Path folder) {
    try {
      Path info = folder.resolve("package-info.java");
      if (!Files.exists(info)) {
        return false;
      }
      String text = Files.readString(info);
      return text.contains("@NullMarked") && text.startsWith("///");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void check(ArchRule rule) {
    // A package that is still empty breaks no wall.
    rule.allowEmptyShould(true).check(ours);
  }

  private static String stage(JavaClass type) {
    return firstName(type.getPackageName(), ROOT);
  }

  private static String firstName(String packageName, String below) {
    if (!packageName.startsWith(below)) {
      return "";
    }
    String rest = packageName.substring(below.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  private static DescribedPredicate<JavaClass> isOfStage(String stage) {
    return resideInAPackage(ROOT + stage + "..");
  }

  private static DescribedPredicate<JavaClass> isFeature(String feature) {
    return resideInAPackage(ROOT + "ui." + feature + "..");
  }

  private static DescribedPredicate<JavaClass> isOfAnotherStageThan(
      String stage, Set<String> known) {
    return DescribedPredicate.describe(
        "are ours and are none of " + stage + " and " + new TreeSet<>(known),
        type -> {
          String other = stage(type);
          return type.getPackageName().startsWith("org.variorum")
              && !other.equals(stage)
              && !known.contains(other);
        });
  }

  /// The direct sub-packages of `ui`.
  private static final class Features implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String feature = firstName(type.getPackageName(), ROOT + "ui.");
      return feature.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(feature);
    }

    @Override
    public String getDescription() {
      return "features of the screen";
    }
  }
}
