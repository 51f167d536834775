-- Where the promised time comes from, and in which zone the visitor lives, as far as the network says.
ALTER TABLE complaints ADD COLUMN promise_basis TEXT CHECK (promise_basis IN ('measured', 'set'));
ALTER TABLE complaints ADD COLUMN zone TEXT;
-- The promised first answer was late: when the visitor was told, and the new time named then.
ALTER TABLE complaints ADD COLUMN missed_at INTEGER;
ALTER TABLE complaints ADD COLUMN promise_next_at INTEGER;
-- A promise on record was missed: since then the visitor waits for word, whatever was answered before.
ALTER TABLE complaints ADD COLUMN owed_since INTEGER;
-- The first look.
ALTER TABLE complaints ADD COLUMN safety INTEGER CHECK (safety IN (0, 1));
ALTER TABLE complaints ADD COLUMN cause TEXT;
ALTER TABLE complaints ADD COLUMN handed_over_at INTEGER;
ALTER TABLE complaints ADD COLUMN handed_over_by TEXT;
-- The same person's complaint not long before.
ALTER TABLE complaints ADD COLUMN repeat_of TEXT;
CREATE INDEX complaints_person ON complaints (site, person, received_at) WHERE person IS NOT NULL;
CREATE INDEX complaints_cause ON complaints (site, cause) WHERE cause IS NOT NULL;

-- Told by machine at most once a day: when it was last.
ALTER TABLE people ADD COLUMN told_at INTEGER;

-- What the site's own first answers take, as JSON; measured nightly, and whether the spool object has it.
ALTER TABLE sites ADD COLUMN measured TEXT;
ALTER TABLE sites ADD COLUMN measured_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sites ADD COLUMN measured_published INTEGER NOT NULL DEFAULT 0;
CREATE INDEX sites_measured ON sites (measured_at);
CREATE INDEX sites_measured_unpublished ON sites (site) WHERE measured_published < measured_at;

-- A receipt writes a row less; what is old is found site by site.
DROP INDEX mail_caps_at;

-- What was promised with a date. Whether it was kept, late or broken follows from its times and the clock.
CREATE TABLE promises (
  site TEXT NOT NULL,
  complaint TEXT NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  member TEXT NOT NULL,
  by_name TEXT NOT NULL,
  -- The answer that made it, if one did: it is on record when that has left.
  message TEXT,
  made_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  done_at INTEGER,
  missed_at INTEGER,
  PRIMARY KEY (site, complaint, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX promises_open ON promises (site, due_at) WHERE done_at IS NULL;

-- Kinds of events and notices are only ever added; the tables are written anew because a CHECK cannot be changed.
ALTER TABLE events RENAME TO events_before;
CREATE TABLE events (
  site TEXT NOT NULL,
  complaint TEXT NOT NULL,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('received', 'entered', 'corrected', 'seen', 'on_it', 'replied', 'taken_back', 'called', 'noted', 'wrote', 'spam_marked', 'spam_undone', 'spam_confirmed', 'allowed_origin', 'photo_added', 'disowned', 'disown_undone', 'refused', 'assessed', 'sent_anyway', 'promised', 'promise_kept', 'promise_missed', 'handed_over', 'linked', 'offered', 'accepted', 'declined', 'countered', 'offer_expired', 'delivered', 'settled', 'follow_up_sent', 'follow_up_answered', 'closed', 'ended', 'reopened', 'withdrawn', 'rated', 'words_deleted')),
  author TEXT NOT NULL CHECK (author IN ('visitor', 'team', 'amends')),
  member TEXT,
  by_name TEXT,
  message TEXT,
  at INTEGER NOT NULL,
  -- For the team alone. Of `assessed` the reading as JSON, of `sent_anyway` the reason, of `promised` and after the promise's id.
  detail TEXT,
  PRIMARY KEY (site, complaint, n)
) STRICT, WITHOUT ROWID;
INSERT INTO events (site, complaint, n, kind, author, member, by_name, message, at, detail)
SELECT site, complaint, n, kind, author, member, by_name, message, at, detail FROM events_before;
DROP TABLE events_before;

ALTER TABLE outbox RENAME TO outbox_before;
DROP INDEX outbox_due;
CREATE TABLE outbox (
  site TEXT NOT NULL,
  id TEXT NOT NULL,
  notice TEXT NOT NULL CHECK (notice IN ('complaint.received', 'visitor.wrote', 'team.answered', 'team.digest', 'answer.half', 'answer.near', 'answer.missed', 'promise.near', 'promise.missed', 'owner.asked', 'follow.up', 'follow.lapse', 'visitor.acted', 'ended.digest', 'member.signin', 'member.invited', 'channel.test')),
  complaint TEXT,
  message TEXT,
  detail TEXT,
  bucket INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  done_at INTEGER,
  PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_due ON outbox (due_at) WHERE done_at IS NULL;
INSERT INTO outbox (site, id, notice, complaint, message, detail, bucket, created_at, due_at, attempts, done_at)
SELECT site, id, notice, complaint, message, detail, bucket, created_at, due_at, attempts, done_at FROM outbox_before;
DROP TABLE outbox_before;

ALTER TABLE deliveries RENAME TO deliveries_before;
DROP INDEX deliveries_created;
DROP INDEX deliveries_failing;
DROP INDEX deliveries_digest;
CREATE TABLE deliveries (
  site TEXT NOT NULL,
  fact TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('mail', 'webhook', 'slack', 'ntfy', 'visitor_mail', 'member_mail')),
  notice TEXT NOT NULL CHECK (notice IN ('complaint.received', 'visitor.wrote', 'team.answered', 'team.digest', 'answer.half', 'answer.near', 'answer.missed', 'promise.near', 'promise.missed', 'owner.asked', 'follow.up', 'follow.lapse', 'visitor.acted', 'ended.digest', 'member.signin', 'member.invited', 'channel.test')),
  complaint TEXT,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'given_up', 'withheld', 'digested')),
  attempts INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  next_at INTEGER,
  sent_at INTEGER,
  error TEXT,
  provider_id TEXT,
  digest TEXT,
  PRIMARY KEY (site, fact, channel)
) STRICT, WITHOUT ROWID;
CREATE INDEX deliveries_created ON deliveries (site, created_at, fact, channel);
CREATE INDEX deliveries_failing ON deliveries (site, state) WHERE state IN ('failed', 'given_up');
CREATE INDEX deliveries_digest ON deliveries (site, digest) WHERE digest IS NOT NULL;
INSERT INTO deliveries (site, fact, channel, notice, complaint, state, attempts, created_at, next_at, sent_at, error, provider_id, digest)
SELECT site, fact, channel, notice, complaint, state, attempts, created_at, next_at, sent_at, error, provider_id, digest FROM deliveries_before;
DROP TABLE deliveries_before;
