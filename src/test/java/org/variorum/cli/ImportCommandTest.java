package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// `import` into a store, which `verify` finds sound.
class ImportCommandTest extends AtTheTerminal {
  @Test
  void reportsAreImportedIntoAStoryOfAStore() throws IOException {
    String store = folder.resolve("s.db").toString();
    String a = file("a.txt", "First");
    String again = file("again.txt", "First");
    String b = file("b.txt", "Second");

    assertThat(run("import", "--store", store, "--story", "Ferry", a, again, b)).isZero();
    assertThat(err()).contains("a.txt: added.", "again.txt: left. Report A has the same text.");
    assertThat(run("verify", store)).isZero();
    assertThat(out()).contains("nothing is wrong");
  }

  @Test
  void anotherVersionOfAReportIsLeftOrTakenAsTheUserSays() throws IOException {
    String store = folder.resolve("versions.db").toString();
    String page =
        "The ferry ran onto the rocks off the island before dawn on Tuesday with two hundred people"
            + " on board and lifeboats took off everyone within the hour while the crew stayed"
            + " behind to see to the pumps, %s said.";
    String a = file("morning/ferry.txt", page.formatted("the coastguard"));
    String b = file("evening/ferry.txt", page.formatted("the harbour office"));

    assertThat(run("import", "--store", store, "--story", "Ferry", a, b)).isZero();
    assertThat(err())
        .contains("ferry.txt: left. It seems to be another version of report A; say --versions=");
    assertThat(run("import", "--store", store, "--story", "Ferry", "--versions=taken", b)).isZero();
    assertThat(err()).contains("ferry.txt: added as a version of report A.");
    assertThat(run("import", "--store", store, "--story", "Ferry", a)).isZero();
    assertThat(err()).contains("ferry.txt: left. Report A has the same text.");
    assertThat(run("verify", store)).isZero();
  }
}
