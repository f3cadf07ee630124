package org.variorum.desk;

import org.variorum.desk.language.Installer;
import org.variorum.intake.Intake;

/// By what means a desk comes to reports and to what is in them.
///
/// @param installer of the languages that the analyser reads beside English
public record Means(Intake intake, Analyser analyser, Installer installer) {

  /// Without languages to be had.
  public Means(Intake intake, Analyser analyser) {
    this(intake, analyser, Installer.none());
  }
}
