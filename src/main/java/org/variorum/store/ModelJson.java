package org.variorum.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.variorum.model.ReportId;

/// Writes values of one type of the model as gzip'ed JSON, and reads them back equal.
///
/// A record is an array of its components in their order, a subtype of a sealed interface a pair of
/// its simple name and its array. The order carries the meaning, so a value is only to be read back
/// where `format()` is the same. Equal values give equal bytes.
///
/// @param <T> the type
final class ModelJson<T> {
  /// To be raised when the way of writing changes; changes of the model are seen by themselves.
  private static final int WAY_OF_WRITING = 1;

  private final Class<T> type;
  private final String format;
  private final JsonMapper mapper;

  ModelJson(Class<T> type) {
    Shape shape = Shape.of(type);
    this.type = type;
    this.format = WAY_OF_WRITING + "-" + shape.digest();
    this.mapper = mapper(shape);
  }

  /// Names the way of writing and the shape of the model.
  String format() {
    return format;
  }

  /// The JSON alone, in ASCII.
  byte[] json(T value) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] write(T value) {
    return pack(json(value));
  }

  /// What `write` makes of the JSON.
  static byte[] pack(byte[] json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Empty where the bytes are not such a value, for whatever reason: it can be made again.
  Optional<T> read(byte[] bytes) {
    try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return Optional.ofNullable(mapper.readValue(gzip.readAllBytes(), type));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static JsonMapper mapper(Shape shape) {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            // Only components: a record's other methods are not its state.
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Half a surrogate pair, as a token of a broken text may hold, has no form in UTF-8.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .addMixIn(ReportId.class, PlainReportId.class)
            .build();
    shape
        .records()
        .filter(r -> r != ReportId.class)
        .forEach(r ->
            mapper.configOverride(r).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)));
    shape
        .sealedTypes()
        .forEach(s -> {
          mapper.addMixIn(s, OneOf.class);
          for (Class<?> subtype : s.getPermittedSubclasses()) {
            mapper.registerSubtypes(new NamedType(subtype, subtype.getSimpleName()));
          }
        });
    return mapper;
  }

  /// What Jackson is told of a sealed interface.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
  private interface OneOf {}

  /// What Jackson is told of a report's id: a plain text, also where it is the key of a map.
  private abstract static class PlainReportId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    PlainReportId(String value) {}

    @JsonValue
    abstract String value();
  }
}
