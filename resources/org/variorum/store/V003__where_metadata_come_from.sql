-- Reports come from web pages and documents, so that what is known about one has more sources, an
-- address, and the words as they stood there. SQLite cannot change a CHECK, so the table is made
-- anew.

CREATE TABLE metadatum_of_v003 (
  story INTEGER NOT NULL,
  report TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  value TEXT NOT NULL,
  provenance TEXT NOT NULL CHECK (provenance <> ''),
  span_start INTEGER CHECK (span_start >= 0),
  span_end INTEGER CHECK (span_end >= span_start),
  said TEXT,
  PRIMARY KEY (story, report, name),
  FOREIGN KEY (story, report) REFERENCES report (story, id) ON DELETE CASCADE,
  CHECK ((span_start IS NULL) = (span_end IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO metadatum_of_v003 (story, report, name, value, provenance, span_start, span_end)
SELECT story, report, name, value, provenance, span_start, span_end FROM metadatum;

DROP TABLE metadatum;

ALTER TABLE metadatum_of_v003 RENAME TO metadatum;
