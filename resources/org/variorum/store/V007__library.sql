-- A list of thousands of stories: how each is filed, and how it stands, without reading it.

ALTER TABLE story ADD COLUMN opened INTEGER;
ALTER TABLE story ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));

CREATE TABLE story_tag (
  story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  tag TEXT NOT NULL CHECK (tag <> ''),
  PRIMARY KEY (story, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER story_tag_is_new AFTER INSERT ON story_tag BEGIN
  DELETE FROM indexed WHERE story = new.story AND part = 'texts';
END;

CREATE TRIGGER story_tag_is_gone AFTER DELETE ON story_tag BEGIN
  DELETE FROM indexed WHERE story = old.story AND part = 'texts';
END;

-- Counting the reports of a story must not read their texts.
CREATE INDEX report_listed ON report (story) WHERE removed IS NULL;

-- Whether the kept comparison fits the story as it is, for the analysis of a version, and how many of
-- its conflicts are undecided, where that is known. Derived: the triggers below take out what may not
-- hold any more, and it is found out anew when it is asked for.
CREATE TABLE standing (
  story INTEGER PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
  analysis TEXT NOT NULL,
  compared INTEGER NOT NULL CHECK (compared IN (0, 1)),
  undecided INTEGER CHECK (undecided >= 0)
) STRICT;

CREATE TRIGGER standing_of_report AFTER INSERT ON report BEGIN
  DELETE FROM standing WHERE story = new.story;
END;

CREATE TRIGGER standing_of_report_changed AFTER UPDATE ON report BEGIN
  DELETE FROM standing WHERE story = new.story;
END;

CREATE TRIGGER standing_of_report_gone AFTER DELETE ON report BEGIN
  DELETE FROM standing WHERE story = old.story;
END;

CREATE TRIGGER standing_of_metadatum AFTER INSERT ON metadatum BEGIN
  DELETE FROM standing WHERE story = new.story;
END;

CREATE TRIGGER standing_of_metadatum_gone AFTER DELETE ON metadatum BEGIN
  DELETE FROM standing WHERE story = old.story;
END;

CREATE TRIGGER standing_of_extraction AFTER INSERT ON extraction BEGIN
  DELETE FROM standing WHERE story = new.story;
END;

CREATE TRIGGER standing_of_extraction_changed AFTER UPDATE ON extraction BEGIN
  DELETE FROM standing WHERE story = new.story;
END;

CREATE TRIGGER standing_of_extraction_gone AFTER DELETE ON extraction BEGIN
  DELETE FROM standing WHERE story = old.story;
END;

CREATE TRIGGER standing_of_comparison AFTER INSERT ON comparison BEGIN
  DELETE FROM standing WHERE story = new.story;
END;

CREATE TRIGGER standing_of_comparison_changed AFTER UPDATE ON comparison BEGIN
  DELETE FROM standing WHERE story = new.story;
END;

CREATE TRIGGER standing_of_comparison_gone AFTER DELETE ON comparison BEGIN
  DELETE FROM standing WHERE story = old.story;
END;

CREATE TRIGGER standing_of_correction AFTER INSERT ON correction BEGIN
  DELETE FROM standing WHERE story = new.story;
END;

CREATE TRIGGER standing_of_correction_gone AFTER DELETE ON correction BEGIN
  DELETE FROM standing WHERE story = old.story;
END;

-- A verdict changes no comparison.
CREATE TRIGGER standing_of_mark AFTER INSERT ON mark BEGIN
  UPDATE standing SET undecided = NULL WHERE story = new.story;
END;

CREATE TRIGGER standing_of_mark_gone AFTER DELETE ON mark BEGIN
  UPDATE standing SET undecided = NULL WHERE story = old.story;
END;

-- What is said of a name holds in every story, so that no kept comparison fits any more, or an earlier
-- one does again.
CREATE TRIGGER standing_of_name AFTER INSERT ON known_name BEGIN
  DELETE FROM standing;
END;

CREATE TRIGGER standing_of_name_changed AFTER UPDATE ON known_name BEGIN
  DELETE FROM standing;
END;

CREATE TRIGGER standing_of_name_gone AFTER DELETE ON known_name BEGIN
  DELETE FROM standing;
END;
