package org.variorum.desk.exchange;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.variorum.model.ReportId;
import org.variorum.model.mark.Correction;
import org.variorum.model.mark.Subject;
import org.variorum.model.mark.Verdict;

/// The JSON of a dossier: records by the names of their components, so that other programs can read
/// it; of a sealed interface, the simple name of the record as `type`. Nothing else can be named: a
/// file cannot choose what class is made of it.
final class Json {
  private static final List<Class<?>> SEALED =
      List.of(Subject.class, Verdict.class, Verdict.Resolution.class, Correction.class);
  private static final int DEEPEST = 40;
  private static final int LONGEST = 5_000_000;

  private final JsonMapper mapper = mapper();

  byte[] write(Object value) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    try {
      return (mapper.writer(printer).writeValueAsString(value) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written", e);
    }
  }

  /// @throws IOException if the bytes are no such value
  <T> T read(byte[] bytes, Class<T> type) throws IOException {
    T value = mapper.readValue(bytes, type);
    if (value == null) {
      throw new IOException("nothing there");
    }
    return value;
  }

  private static JsonMapper mapper() {
    JsonFactory limited =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .build())
            .build();
    JsonMapper mapper =
        JsonMapper.builder(limited)
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            // A later program may know more than this one.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addMixIn(ReportId.class, PlainReportId.class)
            .build();
    for (Class<?> sealed : SEALED) {
      mapper.addMixIn(sealed, OneOf.class);
      for (Class<?> subtype : sealed.getPermittedSubclasses()) {
        mapper.registerSubtypes(new NamedType(subtype, subtype.getSimpleName()));
      }
    }
    return mapper;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  private interface OneOf {}

  private abstract static class PlainReportId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    PlainReportId(String value) {}

    @JsonValue
    abstract String value();
  }
}
