package org.variorum.desk;

/// What this program calls itself in what it hands on.
public final class ProgramName {
  private ProgramName() {}

  /// Its name and the version that the build wrote into the program's jar.
  public static String withVersion() {
    String version = ProgramName.class.getPackage().getImplementationVersion();
    return "Variorum " + (version == null ? "(not packaged)" : version);
  }
}
