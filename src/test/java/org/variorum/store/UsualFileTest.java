package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsualFileTest {
  private static final Path HOME = Path.of("home", "ann").toAbsolutePath();
  private static final Path ELSEWHERE = Path.of("data").toAbsolutePath();

  @Test
  void linux() {
    assertThat(usual("Linux", Map.of()))
        .isEqualTo(HOME.resolve(".local/share/variorum/variorum.db"));
    assertThat(usual("Linux", Map.of("XDG_DATA_HOME", ELSEWHERE.toString())))
        .isEqualTo(ELSEWHERE.resolve("variorum/variorum.db"));
    assertThat(usual("FreeBSD", Map.of("XDG_DATA_HOME", "relative", "APPDATA", "x")))
        .isEqualTo(HOME.resolve(".local/share/variorum/variorum.db"));
  }

  @Test
  void mac() {
    assertThat(usual("Mac OS X", Map.of("XDG_DATA_HOME", ELSEWHERE.toString())))
        .isEqualTo(HOME.resolve("Library/Application Support/Variorum/variorum.db"));
  }

  @Test
  void windows() {
    assertThat(usual("Windows 11", Map.of("APPDATA", ELSEWHERE.toString())))
        .isEqualTo(ELSEWHERE.resolve("Variorum/variorum.db"));
    assertThat(usual("Windows 11", Map.of()))
        .isEqualTo(HOME.resolve("AppData/Roaming/Variorum/variorum.db"));
  }

  @Test
  void thisMachine() {
    assertThat(Store.usualFile()).isAbsolute().hasFileName("variorum.db");
  }

  private static Path usual(String system, Map<String, String> environment) {
    return new UsualFile(system, environment, HOME).path();
  }
}
