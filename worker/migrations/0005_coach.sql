-- How the team reads a complaint; null where nobody has said.
ALTER TABLE complaints ADD COLUMN severity INTEGER CHECK (severity BETWEEN 1 AND 5);
ALTER TABLE complaints ADD COLUMN fault TEXT CHECK (fault IN ('ours', 'partly', 'not-ours', 'unknown'));
ALTER TABLE complaints ADD COLUMN failure TEXT CHECK (failure IN ('outcome', 'process', 'both'));

-- Kinds of events are only ever added; the table is written anew because a CHECK cannot be changed.
ALTER TABLE events RENAME TO events_before;
CREATE TABLE events (
  site TEXT NOT NULL,
  complaint TEXT NOT NULL,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('received', 'entered', 'corrected', 'seen', 'on_it', 'replied', 'taken_back', 'called', 'noted', 'wrote', 'spam_marked', 'spam_undone', 'spam_confirmed', 'allowed_origin', 'photo_added', 'disowned', 'disown_undone', 'refused', 'assessed', 'sent_anyway')),
  author TEXT NOT NULL CHECK (author IN ('visitor', 'team', 'amends')),
  member TEXT,
  by_name TEXT,
  message TEXT,
  at INTEGER NOT NULL,
  -- For the team alone. Of `assessed` the reading as JSON, of `sent_anyway` the reason.
  detail TEXT,
  PRIMARY KEY (site, complaint, n)
) STRICT, WITHOUT ROWID;
INSERT INTO events (site, complaint, n, kind, author, member, by_name, message, at)
SELECT site, complaint, n, kind, author, member, by_name, message, at FROM events_before;
DROP TABLE events_before;

-- What the coach said of an answer when it was sent. Only ever added.
CREATE TABLE checks (
  site TEXT NOT NULL,
  complaint TEXT NOT NULL,
  message TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('send', 'improve', 'stop', 'unchecked')),
  moment TEXT NOT NULL CHECK (moment IN ('acknowledgement', 'reply', 'update', 'closure', 'follow-up', 'refusal')),
  lang TEXT,
  version INTEGER NOT NULL,
  findings TEXT NOT NULL,
  components TEXT NOT NULL,
  reason TEXT,
  failed INTEGER NOT NULL CHECK (failed IN (0, 1)),
  at INTEGER NOT NULL,
  PRIMARY KEY (site, complaint, message)
) STRICT, WITHOUT ROWID;

-- Answers that the site holds up as examples.
CREATE TABLE good_answers (
  site TEXT NOT NULL,
  complaint TEXT NOT NULL,
  message TEXT NOT NULL,
  member TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (site, complaint, message)
) STRICT, WITHOUT ROWID;
CREATE INDEX good_answers_at ON good_answers (site, at);

-- Partial, so that what visitors write costs no row more.
CREATE INDEX messages_replies ON messages (site, at) WHERE kind = 'reply';

-- Where an address or a number stands, spelt one way; fed from the outbox, never at the door. The complaint itself says what it is now.
CREATE TABLE particulars (
  site TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('mail', 'phone', 'order')),
  spelling TEXT NOT NULL,
  complaint TEXT NOT NULL,
  PRIMARY KEY (site, kind, spelling, complaint)
) STRICT, WITHOUT ROWID;
INSERT INTO particulars (site, kind, spelling, complaint)
SELECT site, 'mail', lower(email), id FROM complaints WHERE email <> '' AND spam = 0 AND test = 0;
INSERT INTO particulars (site, kind, spelling, complaint)
SELECT site, 'phone', substr(digits, -7), id FROM (
  SELECT site, id, replace(replace(replace(replace(replace(replace(phone, ' ', ''), '-', ''), '/', ''), '.', ''), '(', ''), ')', '') AS digits
  FROM complaints WHERE phone <> '' AND spam = 0 AND test = 0
) WHERE length(digits) >= 7;
INSERT INTO particulars (site, kind, spelling, complaint)
SELECT site, 'order', spelling, id FROM (
  SELECT site, id, ltrim(replace(replace(replace(replace(replace(upper(order_no), ' ', ''), '-', ''), '/', ''), '.', ''), '#', ''), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') AS spelling
  FROM complaints WHERE order_no <> '' AND spam = 0 AND test = 0
) WHERE spelling <> '';
