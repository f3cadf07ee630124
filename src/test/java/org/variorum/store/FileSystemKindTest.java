package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A folder on a network is told from a disk, and needs no memory that only one computer shares.
class FileSystemKindTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"nfs", "nfs4", "cifs", "CIFS", "9p", "fuse.sshfs", "smbfs", "fuse.rclone"})
  void aNetworkIsKnown(String type) {
    assertThat(new FileSystemKind(type).isShared()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ext4", "btrfs", "tmpfs", "overlay", "apfs", "NTFS", "fuse.encfs", "fuseblk"})
  void aDiskIsNoNetwork(String type) {
    assertThat(new FileSystemKind(type).isShared()).isFalse();
  }

  @Test
  void onANetworkThereIsNoLogInSharedMemoryAndWhatWasKeptIsThere() {
    Path file = folder.resolve("store.db");
    Store.open(file).close();
    try (Database database = Database.open(file, f -> new FileSystemKind("nfs4"))) {
      assertThat(database.fileSystem().isShared()).isTrue();
      for (List<String> expected :
          List.of(
              List.of("journal_mode", "delete"),
              List.of("synchronous", "3"),
              List.of("foreign_keys", "1"))) {
        assertThat(new Peek(database).column("PRAGMA " + expected.getFirst()))
            .containsExactly(expected.getLast());
      }
      database.transact(h -> {
        new SettingTable(h).put("a", "1");
        return true;
      });
      assertThat(file.resolveSibling("store.db-shm")).doesNotExist();
    }
    try (Store store = Store.open(file)) {
      assertThat(store.setting("a")).contains("1");
      assertThat(store.isShared()).isFalse();
    }
  }
}
