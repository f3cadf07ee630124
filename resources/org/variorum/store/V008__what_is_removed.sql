-- Opening a store lets go of what was removed long ago, and must not read every text to find it.

CREATE INDEX report_removed ON report (removed) WHERE removed IS NOT NULL;
CREATE INDEX story_removed ON story (removed) WHERE removed IS NOT NULL;
