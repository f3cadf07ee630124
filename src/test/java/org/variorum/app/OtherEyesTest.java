package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.cli.Picture;
import org.variorum.model.Status;
import org.variorum.ui.kit.Look;

/// Whoever sees no colour, or not all of them, tells the statuses apart: by sign and line always, and
/// their colours stand out from the paper to every eye.
class OtherEyesTest {
  private static final Path SHEET = Path.of("resources/org/variorum/ui/variorum.css");

  @Test
  void everyStatusHasASignOfItsOwn() {
    List<String> signs = new ArrayList<>(List.of(Look.CONTRADICTION, Look.NOTE));
    for (Status status : Status.values()) {
      signs.add(Look.sign(status));
    }
    assertThat(signs).doesNotHaveDuplicates();
  }

  @Test
  void everyStatusHasALineOfItsOwn() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Status status : Status.values()) {
      String rule = rule(".report-text .text." + Look.style(status) + " {");
      String width = value(rule, "-rtfx-underline-width").orElseThrow();
      String dashes = value(rule, "-rtfx-underline-dash-array").orElse("solid");
      lines.add(dashes.equals("solid") ? dashes + " " + width : dashes);
    }
    assertThat(lines).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Picture.Eyes.class)
  void everyStatusStandsOutFromThePaperToAllEyes(Picture.Eyes eyes) throws IOException {
    for (String theme : List.of(".shell {", ".shell:dark {")) {
      String rule = rule(theme);
      double paper = luminance(OtherEyes.seen(colour(rule, "-v-paper"), eyes));
      for (Status status : Status.values()) {
        double sign = luminance(OtherEyes.seen(colour(rule, "-v-" + Look.style(status)), eyes));
        double contrast = (Math.max(paper, sign) + 0.05) / (Math.min(paper, sign) + 0.05);
        assertThat(contrast).as(status + " " + eyes + " " + theme).isGreaterThanOrEqualTo(4);
      }
    }
  }

  @Test
  void greyHasNoColourAndWhiteStaysWhite() {
    assertThat(OtherEyes.seen(0xffffff, Picture.Eyes.GREY)).isEqualTo(0xffffff);
    assertThat(OtherEyes.seen(0xffffff, Picture.Eyes.DEUTERANOPIA)).isEqualTo(0xffffff);
    int grey = OtherEyes.seen(0xb83d00, Picture.Eyes.GREY);
    assertThat(grey >> 16 & 255).isEqualTo(grey & 255);
  }

  private static String rule(String selector) throws IOException {
    String sheet = Files.readString(SHEET);
    int from = sheet.indexOf(selector);
    assertThat(from).as(selector).isNotNegative();
    return sheet.substring(from, sheet.indexOf('}', from));
  }

  private static Optional<String> value(String rule, String property) {
    Matcher matcher = Pattern.compile(property + ":\\s*([^;]+);").matcher(rule);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static int colour(String rule, String name) {
    return Integer.parseInt(value(rule, name).orElseThrow().substring(1), 16);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
