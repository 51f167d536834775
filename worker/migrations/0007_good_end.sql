-- The follow-up: when it will be asked, when it was and how often, and what the visitor said.
ALTER TABLE complaints ADD COLUMN follow_up_at INTEGER;
ALTER TABLE complaints ADD COLUMN asked_at INTEGER;
ALTER TABLE complaints ADD COLUMN asked_n INTEGER NOT NULL DEFAULT 0;
ALTER TABLE complaints ADD COLUMN follow_answer TEXT CHECK (follow_answer IN ('yes', 'partly', 'no'));
ALTER TABLE complaints ADD COLUMN follow_anger INTEGER CHECK (follow_anger BETWEEN 1 AND 10);
ALTER TABLE complaints ADD COLUMN follow_answered_at INTEGER;
-- When the visitor said that it is right.
ALTER TABLE complaints ADD COLUMN settled_at INTEGER;
-- From when on only a later answer counts.
ALTER TABLE complaints ADD COLUMN reopened_at INTEGER;
-- How it came to be over.
ALTER TABLE complaints ADD COLUMN over_at INTEGER;
ALTER TABLE complaints ADD COLUMN over_how TEXT CHECK (over_how IN ('closed', 'no_answer', 'withdrawn', 'final'));
-- Of one that is closed for good: what was done, the last offer and until when, where else to turn, as JSON; the answer that says
-- so, and when it leaves: from then on it is final, filed or not.
ALTER TABLE complaints ADD COLUMN last_words TEXT;
ALTER TABLE complaints ADD COLUMN ending_message TEXT;
ALTER TABLE complaints ADD COLUMN ends_at INTEGER;
-- The three questions at the end.
ALTER TABLE complaints ADD COLUMN rated_outcome INTEGER CHECK (rated_outcome BETWEEN 1 AND 5);
ALTER TABLE complaints ADD COLUMN rated_process INTEGER CHECK (rated_process BETWEEN 1 AND 5);
ALTER TABLE complaints ADD COLUMN rated_treatment INTEGER CHECK (rated_treatment BETWEEN 1 AND 5);
ALTER TABLE complaints ADD COLUMN words_deleted_at INTEGER;
CREATE INDEX complaints_follow_up ON complaints (site, follow_up_at) WHERE follow_up_at IS NOT NULL;
