-- What was offered to put it right, asked for over somebody's limit, or given outright.
CREATE TABLE offers (
  site TEXT NOT NULL,
  complaint TEXT NOT NULL,
  id TEXT NOT NULL,
  -- The answer it goes with; null for what was given outright.
  message TEXT,
  member TEXT NOT NULL,
  by_name TEXT NOT NULL,
  currency TEXT NOT NULL,
  -- One or two: kind, text, amount, cost, days. Sums in minor units.
  options TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'refused', 'open', 'accepted', 'declined', 'countered', 'expired', 'retracted', 'delivered')),
  -- What it costs as it stands: of several options the dearest until one is chosen.
  cost INTEGER NOT NULL CHECK (cost >= 0),
  -- When its answer leaves, from when on it exists for the visitor; of one that waits for a manager the end of time.
  made_at INTEGER NOT NULL,
  stands_until INTEGER NOT NULL,
  asked_at INTEGER,
  decided_at INTEGER,
  decided_by TEXT,
  decided_why TEXT,
  chosen INTEGER,
  answered_at INTEGER,
  counter INTEGER,
  due_at INTEGER,
  delivered_at INTEGER,
  proof TEXT,
  -- What its answer promises, as JSON, while it waits for a manager: nobody has been promised anything yet.
  promises TEXT,
  PRIMARY KEY (site, complaint, id)
) STRICT, WITHOUT ROWID;
-- One at a time: who is asked twice does not know what a yes means.
CREATE UNIQUE INDEX offers_standing ON offers (site, complaint) WHERE state IN ('asked', 'open');
CREATE INDEX offers_asked ON offers (site, asked_at) WHERE state = 'asked';
-- The ledger; what is asked for or was refused is not in it.
CREATE INDEX offers_made ON offers (site, made_at, complaint, id) WHERE state NOT IN ('asked', 'refused');

-- The site's guidelines for putting it right, as JSON; null where nobody has set any.
ALTER TABLE sites ADD COLUMN recovery TEXT;
ALTER TABLE sites ADD COLUMN recovery_number INTEGER NOT NULL DEFAULT 0;

-- What changes so that a cause does not come back.
CREATE TABLE preventions (
  site TEXT NOT NULL,
  id TEXT NOT NULL,
  cause TEXT NOT NULL,
  change TEXT NOT NULL,
  member TEXT NOT NULL,
  by_name TEXT NOT NULL,
  -- The complaint from which it was recorded, if one was.
  complaint TEXT,
  made_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  fixed_at INTEGER,
  -- When a member had everybody told who suffered it, who that was, and how many complaints have heard so far.
  told_at INTEGER,
  told_member TEXT,
  told_name TEXT,
  told INTEGER NOT NULL DEFAULT 0,
  held INTEGER CHECK (held IN (0, 1)),
  held_at INTEGER,
  PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX preventions_cause ON preventions (site, cause, made_at);
CREATE INDEX preventions_fixed ON preventions (site, fixed_at) WHERE fixed_at IS NOT NULL;
-- Who has seen and acknowledged a change.
CREATE TABLE prevention_seen (
  site TEXT NOT NULL,
  prevention TEXT NOT NULL,
  member TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (site, prevention, member)
) STRICT, WITHOUT ROWID;
-- What was changed because of a complaint, as its visitor was told: once.
ALTER TABLE complaints ADD COLUMN fixed_by TEXT;
ALTER TABLE complaints ADD COLUMN fixed_told_at INTEGER;
-- By cause and time, with all that is asked, so that a cause is counted and its recurrence found without reading complaints. Intake
-- writes neither of these.
DROP INDEX complaints_cause;
CREATE INDEX complaints_cause ON complaints (site, cause, received_at, kind, spam, test)
  WHERE cause IS NOT NULL AND kind = 'problem' AND spam = 0 AND test = 0;
-- Who is to hear of a fix and has not yet.
CREATE INDEX complaints_untold ON complaints (site, cause, received_at) WHERE cause IS NOT NULL AND fixed_told_at IS NULL AND kind = 'problem'
  AND spam = 0 AND test = 0 AND disowned_at IS NULL AND words_deleted_at IS NULL AND state <> 'withdrawn';

-- A site's report as it was last counted, and how far a count has come. One row for each span of days.
CREATE TABLE reports (
  site TEXT NOT NULL,
  days INTEGER NOT NULL,
  counted_at INTEGER NOT NULL,
  report TEXT,
  -- A count that is under way: as of when, how far, and what it has found.
  begun_at INTEGER,
  cursor TEXT,
  tally TEXT,
  PRIMARY KEY (site, days)
) STRICT, WITHOUT ROWID;
CREATE INDEX reports_counted ON reports (counted_at);
-- Everybody sees this one first.
INSERT INTO reports (site, days, counted_at) SELECT site, 90, 0 FROM sites;

-- Kinds of events and notices are only ever added; the tables are written anew because a CHECK cannot be changed.
ALTER TABLE events RENAME TO events_before;
CREATE TABLE events (
  site TEXT NOT NULL,
  complaint TEXT NOT NULL,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('received', 'entered', 'corrected', 'seen', 'on_it', 'replied', 'called', 'wrote', 'photo_added', 'promised', 'promise_kept', 'promise_missed', 'handed_over', 'offered', 'accepted', 'declined', 'countered', 'offer_expired', 'delivered', 'settled', 'follow_up_sent', 'follow_up_answered', 'closed', 'ended', 'reopened', 'withdrawn', 'offer_retracted', 'fixed_told', 'rated', 'words_deleted', 'taken_back', 'noted', 'spam_marked', 'spam_undone', 'spam_confirmed', 'allowed_origin', 'disowned', 'disown_undone', 'refused', 'assessed', 'sent_anyway', 'linked', 'approval_asked', 'approved', 'approval_refused', 'prevention_set')),
  author TEXT NOT NULL CHECK (author IN ('visitor', 'team', 'amends')),
  member TEXT,
  by_name TEXT,
  message TEXT,
  at INTEGER NOT NULL,
  -- For the team alone. Of `assessed` the reading as JSON, of `sent_anyway` the reason, of what is about a promise, an offer or a prevention its id.
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
  notice TEXT NOT NULL CHECK (notice IN ('complaint.received', 'visitor.wrote', 'team.answered', 'team.digest', 'answer.half', 'answer.near', 'answer.missed', 'promise.near', 'promise.missed', 'owner.asked', 'follow.up', 'follow.lapse', 'visitor.acted', 'approval.asked', 'approval.decided', 'offer.lapse', 'remedy.delivered', 'prevention.due', 'prevention.check', 'cause.fixed', 'fixed.told', 'ended.digest', 'member.signin', 'member.invited', 'channel.test')),
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
  notice TEXT NOT NULL CHECK (notice IN ('complaint.received', 'visitor.wrote', 'team.answered', 'team.digest', 'answer.half', 'answer.near', 'answer.missed', 'promise.near', 'promise.missed', 'owner.asked', 'follow.up', 'follow.lapse', 'visitor.acted', 'approval.asked', 'approval.decided', 'offer.lapse', 'remedy.delivered', 'prevention.due', 'prevention.check', 'cause.fixed', 'fixed.told', 'ended.digest', 'member.signin', 'member.invited', 'channel.test')),
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
