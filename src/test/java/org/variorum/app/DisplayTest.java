package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
  @Test
  void linuxNamesItsDisplay() {
    assertThat(new Display("Linux", Map.of("DISPLAY", ":0"), false).isThere()).isTrue();
    assertThat(new Display("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), false).isThere())
        .isTrue();
    assertThat(new Display("Linux", Map.of("DISPLAY", " "), false).isThere()).isFalse();
    assertThat(new Display("FreeBSD", Map.of(), false).isThere()).isFalse();
  }

  @Test
  void windowsAndMacosHaveTheirOwn() {
    assertThat(new Display("Windows 11", Map.of(), false).isThere()).isTrue();
    assertThat(new Display("Mac OS X", Map.of(), false).isThere()).isTrue();
  }

  @Test
  void headlessIsWithoutOne() {
    assertThat(new Display("Windows 11", Map.of(), true).isThere()).isFalse();
    assertThat(new Display("Linux", Map.of("DISPLAY", ":0"), true).isThere()).isFalse();
  }
}
