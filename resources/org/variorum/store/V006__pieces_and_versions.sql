-- What of an original is not of its article, so that it can be seen and brought back; and which
-- version of a report took the place of which.

-- The range of the text that is the article; NULL of a report of an earlier time: all of it.
ALTER TABLE report ADD COLUMN article_start INTEGER CHECK (article_start >= 0);

ALTER TABLE report ADD COLUMN article_end INTEGER CHECK (article_end >= article_start);

-- The report whose later version this one is. That one is hidden as if removed, but never purged
-- while this one is there.
ALTER TABLE report ADD COLUMN replaces TEXT CHECK (replaces <> id);

-- A piece stands in the text at its range once it was brought back; until then the range is empty.
CREATE TABLE left_out (
  story INTEGER NOT NULL,
  report TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  sort TEXT NOT NULL,
  text TEXT NOT NULL,
  span_start INTEGER NOT NULL CHECK (span_start >= 0),
  span_end INTEGER NOT NULL CHECK (span_end >= span_start),
  PRIMARY KEY (story, report, position),
  FOREIGN KEY (story, report) REFERENCES report (story, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
