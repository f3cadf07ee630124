-- The first store: stories, their reports with the original bytes, and what was derived from them.
-- Times are microseconds since 1970 in UTC, but for a report's time of retrieval, which is kept as
-- it was given. A row that was "removed" is hidden and kept for undo until it is purged.

-- Marks the file as a store of Variorum ("Varo").
PRAGMA application_id = 1449226863;

CREATE TABLE migration (
  version INTEGER PRIMARY KEY CHECK (version > 0),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  applied INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- AUTOINCREMENT, so that the number of a purged story is never given to another one.
CREATE TABLE story (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  removed INTEGER
) STRICT;

CREATE TABLE report (
  story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  id TEXT NOT NULL CHECK (id <> ''),
  position INTEGER NOT NULL CHECK (position >= 0),
  path TEXT NOT NULL,
  retrieved TEXT NOT NULL CHECK (retrieved GLOB '*T*Z'),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  size INTEGER NOT NULL CHECK (size >= 0),
  charset TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  removed INTEGER,
  PRIMARY KEY (story, id)
) STRICT;

-- Apart from the report, so that reading a story does not read its originals.
CREATE TABLE original (
  story INTEGER NOT NULL,
  report TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (story, report),
  FOREIGN KEY (story, report) REFERENCES report (story, id) ON DELETE CASCADE
) STRICT;

-- What is known about a report besides its text; a day as 2024-09-30.
CREATE TABLE metadatum (
  story INTEGER NOT NULL,
  report TEXT NOT NULL,
  name TEXT NOT NULL
    CHECK (name IN ('title', 'outlet', 'byline', 'dateline', 'published', 'updated')),
  value TEXT NOT NULL,
  provenance TEXT NOT NULL CHECK (provenance IN ('TEXT', 'FILE', 'OPTION', 'USER')),
  span_start INTEGER CHECK (span_start >= 0),
  span_end INTEGER CHECK (span_end >= span_start),
  PRIMARY KEY (story, report, name),
  FOREIGN KEY (story, report) REFERENCES report (story, id) ON DELETE CASCADE,
  CHECK ((span_start IS NULL) = (span_end IS NULL))
) STRICT, WITHOUT ROWID;

-- Derived values are gzip'ed JSON. One of another format is as good as absent: it is made again.
CREATE TABLE extraction (
  story INTEGER NOT NULL,
  report TEXT NOT NULL,
  format TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  body BLOB NOT NULL,
  PRIMARY KEY (story, report),
  FOREIGN KEY (story, report) REFERENCES report (story, id) ON DELETE CASCADE
) STRICT;

-- The latest comparisons of a story, by a hash of all that they were made from: undo returns to an
-- earlier one.
CREATE TABLE comparison (
  story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  basis TEXT NOT NULL CHECK (length(basis) = 64),
  format TEXT NOT NULL,
  saved INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (story, basis)
) STRICT;
