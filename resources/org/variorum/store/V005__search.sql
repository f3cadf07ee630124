-- An index of words over texts, findings and notes. All of it is derived: what is missing or out of
-- date is made anew from what it indexes, before the next search.

-- Which parts of a story the index holds as they are now, and by which form of words. The triggers
-- below take a part out in the transaction that changes it.
CREATE TABLE indexed (
  story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('texts', 'findings', 'notes')),
  form INTEGER NOT NULL,
  PRIMARY KEY (story, part)
) STRICT, WITHOUT ROWID;

-- A thing that is found as a whole.
--
-- sort: 'story', 'report', 'finding' or 'note'; name: the id of the report, finding or mark.
-- heading, body: what is shown of it; empty for a report, of which the text is at hand.
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  part TEXT NOT NULL,
  sort TEXT NOT NULL CHECK (sort IN ('story', 'report', 'finding', 'note')),
  name TEXT NOT NULL,
  heading TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE INDEX document_of_story ON document (story, part);

-- The words of the document with the same number, already folded and parted by spaces, so that the
-- plainest tokenizer does. Without the words in their order, which the documents have.
CREATE VIRTUAL TABLE wording USING fts5 (
  heading, body, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);

CREATE TRIGGER document_is_gone AFTER DELETE ON document BEGIN
  DELETE FROM wording WHERE rowid = old.id;
END;

CREATE TRIGGER title_is_another AFTER UPDATE OF title ON story BEGIN
  DELETE FROM indexed WHERE story = new.id AND part = 'texts';
END;

CREATE TRIGGER report_is_new AFTER INSERT ON report BEGIN
  DELETE FROM indexed WHERE story = new.story AND part = 'texts';
END;

CREATE TRIGGER report_is_another AFTER UPDATE OF text, path ON report BEGIN
  DELETE FROM indexed WHERE story = new.story AND part IN ('texts', 'findings');
END;

CREATE TRIGGER report_is_listed AFTER UPDATE OF removed ON report
WHEN (old.removed IS NULL) <> (new.removed IS NULL) BEGIN
  DELETE FROM indexed WHERE story = new.story AND part IN ('texts', 'findings');
END;

CREATE TRIGGER report_is_gone AFTER DELETE ON report BEGIN
  DELETE FROM indexed WHERE story = old.story AND part IN ('texts', 'findings');
END;

CREATE TRIGGER metadatum_is_new AFTER INSERT ON metadatum BEGIN
  DELETE FROM indexed WHERE story = new.story AND part = 'texts';
END;

CREATE TRIGGER metadatum_is_gone AFTER DELETE ON metadatum BEGIN
  DELETE FROM indexed WHERE story = old.story AND part = 'texts';
END;

CREATE TRIGGER comparison_is_new AFTER INSERT ON comparison BEGIN
  DELETE FROM indexed WHERE story = new.story AND part = 'findings';
END;

CREATE TRIGGER comparison_is_another AFTER UPDATE ON comparison BEGIN
  DELETE FROM indexed WHERE story = new.story AND part = 'findings';
END;

CREATE TRIGGER comparison_is_gone AFTER DELETE ON comparison BEGIN
  DELETE FROM indexed WHERE story = old.story AND part = 'findings';
END;

CREATE TRIGGER mark_is_new AFTER INSERT ON mark BEGIN
  DELETE FROM indexed WHERE story = new.story AND part = 'notes';
END;

CREATE TRIGGER mark_is_gone AFTER DELETE ON mark BEGIN
  DELETE FROM indexed WHERE story = old.story AND part = 'notes';
END;

CREATE TRIGGER tag_is_new AFTER INSERT ON mark_tag BEGIN
  DELETE FROM indexed WHERE story = new.story AND part = 'notes';
END;

CREATE TRIGGER tag_is_gone AFTER DELETE ON mark_tag BEGIN
  DELETE FROM indexed WHERE story = old.story AND part = 'notes';
END;
