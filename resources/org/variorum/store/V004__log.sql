-- What was done with the reports of a story, an entry an act, each with the hash of the one before
-- it. Nothing in it is changed or taken out while its story is there.

CREATE TABLE log (
  story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  entry TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  PRIMARY KEY (story, number)
) STRICT;

CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log BEGIN
  SELECT RAISE(ABORT, 'the log is only added to');
END;

CREATE TRIGGER log_is_not_cut BEFORE DELETE ON log
WHEN EXISTS (SELECT 1 FROM story WHERE id = old.story) BEGIN
  SELECT RAISE(ABORT, 'the log is only added to');
END;

-- Reports of a time before there was a log.
CREATE TABLE unlogged (
  story INTEGER NOT NULL,
  report TEXT NOT NULL,
  PRIMARY KEY (story, report),
  FOREIGN KEY (story, report) REFERENCES report (story, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO unlogged (story, report) SELECT story, id FROM report;
