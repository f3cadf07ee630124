-- What the user decided and wrote, a row a thing: it outlives any change of the model's classes. Times
-- are kept as they were given, like a report's time of retrieval. Reports are named without a
-- reference, since a mark outlives the report it was made on.

-- How many marks were ever made in a story, so that no number is given twice.
ALTER TABLE story ADD COLUMN marks_given INTEGER NOT NULL DEFAULT 0 CHECK (marks_given >= 0);

CREATE TABLE mark (
  story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  position INTEGER NOT NULL CHECK (position >= 0),
  subject TEXT NOT NULL CHECK (subject IN ('finding', 'contradiction', 'passages')),
  kind TEXT,
  topic TEXT,
  verdict TEXT CHECK (verdict IN ('confirmed', 'same', 'resolved', 'call', 'ignore')),
  resolved_report TEXT,
  resolved_value TEXT,
  call_whom TEXT,
  call_what TEXT,
  confidence TEXT CHECK (confidence IN ('unsure', 'likely', 'certain')),
  given TEXT CHECK (given IN ('unique', 'agreeing', 'differing', 'conflicting')),
  note TEXT NOT NULL,
  who TEXT NOT NULL,
  changed TEXT NOT NULL CHECK (changed GLOB '*T*Z'),
  PRIMARY KEY (story, number),
  CHECK ((subject = 'finding') = (kind IS NOT NULL)),
  CHECK ((subject = 'passages') = (topic IS NULL)),
  CHECK (confidence IS NULL OR verdict IS NOT NULL),
  CHECK ((verdict IS 'resolved') = ((resolved_report IS NULL) <> (resolved_value IS NULL))),
  CHECK ((verdict IS 'call') = (call_whom IS NOT NULL)),
  CHECK ((call_whom IS NULL) = (call_what IS NULL))
) STRICT;

CREATE TABLE mark_tag (
  story INTEGER NOT NULL,
  mark INTEGER NOT NULL,
  position INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (story, mark, position),
  FOREIGN KEY (story, mark) REFERENCES mark (story, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE mark_evidence (
  story INTEGER NOT NULL,
  mark INTEGER NOT NULL,
  position INTEGER NOT NULL,
  address TEXT NOT NULL,
  PRIMARY KEY (story, mark, position),
  FOREIGN KEY (story, mark) REFERENCES mark (story, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE correction (
  story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  sort TEXT NOT NULL
    CHECK (sort IN ('name', 'reading', 'belongs', 'event', 'origin')),
  holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
  kind TEXT,
  one TEXT,
  other TEXT,
  who TEXT NOT NULL,
  made TEXT NOT NULL CHECK (made GLOB '*T*Z'),
  PRIMARY KEY (story, position)
) STRICT;

-- A place in a text: of a mark, or of a correction.
CREATE TABLE anchor (
  story INTEGER NOT NULL,
  mark INTEGER,
  correction INTEGER,
  position INTEGER NOT NULL,
  report TEXT NOT NULL,
  span_start INTEGER NOT NULL CHECK (span_start >= 0),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  FOREIGN KEY (story, mark) REFERENCES mark (story, number) ON DELETE CASCADE,
  FOREIGN KEY (story, correction) REFERENCES correction (story, position) ON DELETE CASCADE,
  CHECK ((mark IS NULL) <> (correction IS NULL))
) STRICT;

CREATE INDEX anchor_of_mark ON anchor (story, mark);
CREATE INDEX anchor_of_correction ON anchor (story, correction);

-- What was said of two names in any story holds in every other one.
CREATE TABLE known_name (
  kind TEXT NOT NULL,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  same INTEGER NOT NULL CHECK (same IN (0, 1)),
  who TEXT NOT NULL,
  made TEXT NOT NULL CHECK (made GLOB '*T*Z'),
  PRIMARY KEY (kind, one, other)
) STRICT, WITHOUT ROWID;
