-- What a person said of a complaint that was marked, and when the owner of its mail address said "I did not write this".
ALTER TABLE complaints ADD COLUMN spam_verdict TEXT CHECK (spam_verdict IN ('release', 'confirm'));
ALTER TABLE complaints ADD COLUMN disowned_at INTEGER;
-- Partial, so that taking an ordinary complaint writes no row more.
CREATE INDEX complaints_marked ON complaints (site, sort_at, id) WHERE spam = 1 AND spam_verdict IS NULL;
CREATE INDEX complaints_judged ON complaints (site, spam_verdict, sort_at, id) WHERE spam_verdict IS NOT NULL;

-- What was shelved at the door was never promised anything; from now on nothing is stored as if it were.
UPDATE complaints SET promise_due_at = NULL, owed_what = NULL, owed_at = NULL, sort_at = received_at
WHERE spam = 1 AND signals LIKE 'honeypot%';

-- Addresses whose owner wants no more mail from here: only as HMACs, over all sites. `site` is where they said so.
CREATE TABLE stopped_addresses (
  address TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  stopped_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
