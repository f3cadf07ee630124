package org.variorum.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// The kind of file system that a store is on, by the name that Java gives it.
///
/// SQLite's write-ahead log needs memory that all who open the file share, which no network gives
/// ("Write-Ahead Logging", section 1 of SQLite's own documentation), and locks over a network are often
/// not kept ("How To Corrupt An SQLite Database File", section 2.1).
///
/// @param type such as `ext4`, `nfs4`, `fuse.sshfs`
record FileSystemKind(String type) {
  private static final Set<String> NETWORK =
      Set.of(
          "9p",
          "afpfs",
          "afs",
          "ceph",
          "cifs",
          "davfs",
          "gfs2",
          "glusterfs",
          "lustre",
          "ncpfs",
          "nfs",
          "nfs3",
          "nfs4",
          "prl_fs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "vboxsf",
          "vmhgfs",
          "webdav");

  /// Where a program stands in for the file system, these fetch from elsewhere.
  private static final Set<String> NETWORK_PROGRAMS =
      Set.of(
          "curlftpfs",
          "davfs",
          "gcsfuse",
          "gvfsd-fuse",
          "onedriver",
          "rclone",
          "s3fs",
          "sshfs",
          "vmhgfs-fuse",
          "google-drive-ocamlfuse");

  /// Of the folder of a file; a plain one where that cannot be told.
  static FileSystemKind of(Path folder) {
    try {
      return new FileSystemKind(Files.getFileStore(folder).type());
    } catch (IOException e) {
      return new FileSystemKind("");
    }
  }

  /// Whether the files are on another computer, or shared with one.
  boolean isShared() {
    String name = type.toLowerCase(Locale.ROOT);
    return name.startsWith("fuse.")
        ? NETWORK_PROGRAMS.contains(name.substring("fuse.".length()))
        : NETWORK.contains(name);
  }
}
