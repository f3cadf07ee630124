-- What is said of two names can change the comparison of a story alone that has both of them, so the
-- names that were found in each report are kept beside what was found.

-- Whether the names of an extraction are kept. Those of a time before are not: what is said of any name
-- may change their story.
ALTER TABLE extraction ADD COLUMN named INTEGER NOT NULL DEFAULT 0 CHECK (named IN (0, 1));

CREATE INDEX extraction_unnamed ON extraction (story) WHERE named = 0;

-- Names without their case and white space.
CREATE TABLE extraction_name (
  story INTEGER NOT NULL,
  report TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (story, report, name),
  FOREIGN KEY (story, report) REFERENCES extraction (story, report) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX extraction_of_name ON extraction_name (name, story);

-- They forgot how every story stands. Now the program says of which stories it is to be found out anew.
DROP TRIGGER standing_of_name;
DROP TRIGGER standing_of_name_changed;
DROP TRIGGER standing_of_name_gone;
