package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.Amount;
import org.variorum.model.Comparison;
import org.variorum.model.Extraction;
import org.variorum.model.Metadata;
import org.variorum.model.Metadatum;
import org.variorum.model.Report;
import org.variorum.model.Span;
import org.variorum.model.Story;
import org.variorum.model.VaguePolicy;
import org.variorum.model.Value;

class ModelJsonTest {
  private static final int SEEDS = 60;

  /// Every record of the model that stands for itself; `Metadatum` is generic, and is met inside
  /// `Metadata`. Reports and stories, of which one holds another, are kept as rows and never as JSON.
  static Stream<Class<?>> records() {
    return new ClassFileImporter()
        .importPackages("org.variorum.model").stream()
            .filter(JavaClass::isRecord)
            .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(c -> c.getPackageName().equals("org.variorum.model"))
            .<Class<?>>map(JavaClass::reflect)
            .filter(r ->
                !Set.of(Metadatum.class, Report.class, Story.class, VaguePolicy.class).contains(r));
  }

  static Stream<Class<?>> values() {
    return Arrays.stream(Value.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("records")
  void readsBackWhatItWrote(Class<?> type) {
    roundTrip(type, type);
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsBackEverySortOfValue(Class<?> subtype) {
    roundTrip(Value.class, subtype);
  }

  private static <T> void roundTrip(Class<T> type, Class<?> made) {
    ModelJson<T> json = new ModelJson<>(type);
    for (int seed = 0; seed < SEEDS; seed++) {
      T value = type.cast(Arbitrary.withHalves(seed).next(made));
      assertThat(json.read(json.write(value))).as("seed %s", seed).contains(value);
    }
  }

  @Test
  void meetsTheGenericRecord() {
    assertThat(Shape.of(Metadata.class).records()).contains(Metadatum.class, Span.class);
  }

  @Test
  void equalValuesGiveEqualBytes() {
    ModelJson<Comparison> one = new ModelJson<>(Comparison.class);
    ModelJson<Comparison> other = new ModelJson<>(Comparison.class);
    for (int seed = 0; seed < SEEDS; seed++) {
      assertThat(one.write(Arbitrary.of(seed).next(Comparison.class)))
          .isEqualTo(other.write(Arbitrary.of(seed).next(Comparison.class)));
    }
  }

  @Test
  void writesComponentsAndNothingElse() {
    assertThat(new String(new ModelJson<>(Value.class).json(new Value.Age(Amount.exactly(35)))))
        .isEqualTo("[\"Age\",[[35.0,35.0,\"EXACT\"]]]");
  }

  @Test
  void whatIsNoSuchValueIsAbsent() {
    ModelJson<Extraction> json = new ModelJson<>(Extraction.class);
    assertThat(json.read(new byte[0])).isEmpty();
    assertThat(json.read(new byte[] {1, 2, 3})).isEmpty();
    for (String text :
        List.of("", "null", "{}", "[]", "[1,2,3]", "\"x\"", "[null,null,null,null]", "[[],[]]")) {
      assertThat(json.read(ModelJson.pack(text.getBytes()))).as(text).isEmpty();
    }
  }

  @Test
  void damagedBytesAreAbsentOrAnotherValueButNeverAnError() {
    ModelJson<Extraction> json = new ModelJson<>(Extraction.class);
    for (int seed = 0; seed < SEEDS; seed++) {
      Arbitrary arbitrary = Arbitrary.of(seed);
      byte[] bytes = json.write(arbitrary.next(Extraction.class));
      bytes[arbitrary.below(bytes.length)] ^= (byte) (1 << arbitrary.below(8));
      Optional<Extraction> read = json.read(bytes);
      Optional<Extraction> cut = json.read(Arrays.copyOf(bytes, arbitrary.below(bytes.length)));
      assertThat(read).isNotNull();
      assertThat(cut).isEmpty();
    }
  }

  @Test
  void formatTellsShapesApart() {
    assertThat(new ModelJson<>(Extraction.class).format())
        .isEqualTo(new ModelJson<>(Extraction.class).format())
        .isNotEqualTo(new ModelJson<>(Comparison.class).format());
    assertThat(Shape.of(Before.class).digest().replace("x", ""))
        .isNotEqualTo(Shape.of(After.class).digest());
  }

  record Before(int from) {}

  record After(int from, int until) {}
}
