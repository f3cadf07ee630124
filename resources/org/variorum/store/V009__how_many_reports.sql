-- How many reports a story lists, so that listing thousands of stories reads none of them. Derived: the
-- triggers below count again what a change may have changed. A story that never listed one has no row.

CREATE TABLE tally (
  story INTEGER PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
  reports INTEGER NOT NULL CHECK (reports >= 0)
) STRICT;

INSERT INTO tally (story, reports)
SELECT story, count(*) FROM report WHERE removed IS NULL GROUP BY story;

CREATE TRIGGER tally_of_report AFTER INSERT ON report BEGIN
  INSERT INTO tally (story, reports)
  SELECT new.story, count(*) FROM report WHERE story = new.story AND removed IS NULL
  ON CONFLICT (story) DO UPDATE SET reports = excluded.reports;
END;

CREATE TRIGGER tally_of_report_changed AFTER UPDATE OF removed ON report
WHEN (old.removed IS NULL) <> (new.removed IS NULL) BEGIN
  UPDATE tally SET reports =
    (SELECT count(*) FROM report WHERE story = new.story AND removed IS NULL)
  WHERE story = new.story;
END;

-- Where the story goes too, its row is gone already, and stays so.
CREATE TRIGGER tally_of_report_gone AFTER DELETE ON report BEGIN
  UPDATE tally SET reports =
    (SELECT count(*) FROM report WHERE story = old.story AND removed IS NULL)
  WHERE story = old.story;
END;
