package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteErrorCode;
import org.variorum.model.reason.Phrasing;
import org.variorum.model.reason.StoreTrouble;
import org.variorum.model.reason.Untranslated;

/// Each trouble says in English, for a terminal and a log, what is wrong and what to do, and in German,
/// for the screen, no word of English.
class TroubleTest {
  private static final Path FILE = Path.of("stories.db");
  private static final Path OTHER = Path.of("other");
  private static final IOException CAUSE = new IOException("a word of the system");

  private static final Trouble NEW = new Trouble(FILE, false);
  private static final Trouble KNOWN = new Trouble(FILE, true);

  static Stream<Arguments> troubles() {
    return Stream.of(
        of(
            NEW.inUse(),
            StoreException.Sort.IN_USE,
            "The store stories.db is open in another Variorum. Close that one and try again, or"
                + " name another store."),
        of(
            NEW.notAStore(),
            StoreException.Sort.OTHER,
            "stories.db is not a store of Variorum. Name another file, or move this one away."),
        of(
            KNOWN.notAStore(),
            StoreException.Sort.DAMAGED,
            "The store stories.db is damaged. The window of Variorum offers to save what can be"
                + " saved; a backup may be put in its place."),
        of(
            NEW.foreign(),
            StoreException.Sort.OTHER,
            "stories.db is a database of another program. Name another file for the store."),
        of(
            NEW.absent(),
            StoreException.Sort.OTHER,
            "There is no store stories.db. Name one that is there."),
        of(
            NEW.missing(absence(1)),
            StoreException.Sort.MISSING,
            "The stories' file stories.db is missing. There is one backup of it, of 5 March 2026,"
                + " 07:09 UTC. The window of Variorum offers to restore it, or to begin without a"
                + " story."),
        of(
            NEW.missing(absence(1200)),
            StoreException.Sort.MISSING,
            "The stories' file stories.db is missing. There are 1200 backups of it, the latest of 5"
                + " March 2026, 07:09 UTC. The window of Variorum offers to restore it, or to begin"
                + " without a story."),
        of(
            NEW.earlier(),
            StoreException.Sort.OTHER,
            "The store stories.db was last written by an earlier Variorum. Open it once in the"
                + " window of this one."),
        of(
            NEW.future(1009, 8),
            StoreException.Sort.LATER,
            "The store stories.db was written by a later Variorum (its form is 1009, this program"
                + " knows up to 8). Install the latest Variorum to open it."),
        of(
            NEW.otherHistory(7),
            StoreException.Sort.OTHER,
            "The store stories.db was changed by another build of Variorum (step 7 differs). Open"
                + " it with that build, or name another store."),
        of(
            NEW.onlyToRead(),
            StoreException.Sort.READ_ONLY,
            "The stories of stories.db are open to read them only, so nothing was changed."),
        of(
            NEW.nothingToSave(),
            StoreException.Sort.OTHER,
            "Nothing of stories.db could be read, and there is no backup. The file is left as it"
                + " is. If you have a copy of it elsewhere, put it in its place."),
        of(
            NEW.notRepaired(CAUSE),
            StoreException.Sort.OTHER,
            "The store stories.db could not be repaired. See that there is free space beside it and"
                + " that you may write there. The file is as it was."),
        of(
            NEW.noBackup(OTHER, CAUSE),
            StoreException.Sort.OTHER,
            "The backup could not be written to other. See that there is free space and that you"
                + " may write there. The stories are as they were."),
        of(
            NEW.taken(),
            StoreException.Sort.OTHER,
            "stories.db is there already, so the stories were not moved there. Choose another"
                + " folder."),
        of(
            NEW.notMoved(OTHER, CAUSE),
            StoreException.Sort.OTHER,
            "The stories could not be moved to stories.db. See that it is connected, has free space"
                + " and may be written to. They are where they were, in other."),
        of(
            NEW.folder(),
            StoreException.Sort.OTHER,
            "stories.db is a folder. Name a file in it, such as "
                + FILE.resolve("variorum.db")
                + "."),
        of(
            NEW.noFolder(OTHER, CAUSE),
            StoreException.Sort.OTHER,
            "The folder other cannot be made. Name a store in a folder that you may write to."),
        of(
            NEW.readOnlyFolder(OTHER),
            StoreException.Sort.READ_ONLY,
            "The folder other cannot be written to. Allow writing to it, or name a store in another"
                + " folder."),
        of(
            NEW.unreadable(CAUSE),
            StoreException.Sort.OTHER,
            "The store stories.db cannot be read. See that it is connected and that you may read"
                + " it."),
        sqlite(
            SQLiteErrorCode.SQLITE_READONLY,
            StoreException.Sort.READ_ONLY,
            "The store stories.db cannot be written to. Allow writing to the file, or name another"
                + " store."),
        sqlite(
            SQLiteErrorCode.SQLITE_FULL,
            StoreException.Sort.FULL,
            "The disk is full: the last change was not kept in stories.db. Free some space and do"
                + " it again."),
        sqlite(
            SQLiteErrorCode.SQLITE_CANTOPEN,
            StoreException.Sort.OTHER,
            "The store stories.db cannot be opened. See that its folder exists and may be written"
                + " to."),
        sqlite(
            SQLiteErrorCode.SQLITE_IOERR,
            StoreException.Sort.OTHER,
            "The disk does not read or write the store stories.db. See that it is connected and has"
                + " free space, and try again."),
        sqlite(
            SQLiteErrorCode.SQLITE_TOOBIG,
            StoreException.Sort.OTHER,
            "This is too large to be kept in the store stories.db."),
        sqlite(
            SQLiteErrorCode.SQLITE_CONSTRAINT,
            StoreException.Sort.OTHER,
            "The store stories.db failed: the words it's {given}"));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void saysWhatIsWrongAndWhatToDo(
      StoreException trouble, StoreException.Sort sort, String english) {
    assertThat(trouble).hasMessage(english);
    assertThat(trouble.sort()).isEqualTo(sort);
    assertThat(Untranslated.in(trouble.reason())).isEmpty();
    assertThat(Phrasing.in(Locale.GERMAN).of(trouble.reason())).isNotEqualTo(english);
  }

  /// The two that are left are thrown by others than [Trouble].
  @Test
  void everyTroubleIsAmongThese() {
    List<StoreTrouble> left = new ArrayList<>(Arrays.asList(StoreTrouble.values()));
    troubles().map(a -> ((StoreException) a.get()[0]).reason().ground()).forEach(left::remove);

    assertThat(left)
        .containsExactlyInAnyOrder(StoreTrouble.HALF_A_CHARACTER, StoreTrouble.STILL_GONE);
  }

  private static Arguments of(StoreException trouble, StoreException.Sort sort, String english) {
    return Arguments.of(trouble, sort, english);
  }

  private static Arguments sqlite(SQLiteErrorCode code, StoreException.Sort sort, String english) {
    return of(NEW.of(new SQLException("the words it's {given}", "", code.code)), sort, english);
  }

  private static Absence absence(int backups) {
    return new Absence(FILE, backups, Instant.parse("2026-03-05T07:09:59Z"));
  }
}
