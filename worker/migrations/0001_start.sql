CREATE TABLE sites (
  site TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  number INTEGER NOT NULL,
  settings TEXT NOT NULL,
  channels TEXT NOT NULL,
  base TEXT NOT NULL,
  -- The number the site's spool object is known to have; lower than `number` while a publication is owed.
  published INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX sites_unpublished ON sites (site) WHERE published < number;

CREATE TABLE members (
  site TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  public_name TEXT NOT NULL,
  email TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('owner', 'manager', 'agent')),
  created_at INTEGER NOT NULL,
  removed_at INTEGER,
  PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX members_email ON members (site, email) WHERE removed_at IS NULL;
CREATE INDEX members_by_email ON members (email) WHERE removed_at IS NULL;

CREATE TABLE sessions (
  hash TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  member TEXT NOT NULL,
  id TEXT NOT NULL,
  agent TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_member ON sessions (site, member);

-- One row per mail: its link and its code both come from the id and a key that is not stored here.
-- `member` is null for an address nobody has; `ask_hash` is null for a link made at the command line, which works in any browser.
CREATE TABLE signins (
  id TEXT PRIMARY KEY,
  ask_hash TEXT,
  token_hash TEXT NOT NULL,
  site TEXT NOT NULL,
  member TEXT,
  address TEXT NOT NULL,
  network TEXT NOT NULL,
  tries INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX signins_token ON signins (token_hash);
CREATE INDEX signins_ask ON signins (ask_hash) WHERE ask_hash IS NOT NULL;
CREATE INDEX signins_address ON signins (address, created_at);
CREATE INDEX signins_expires ON signins (expires_at);

CREATE TABLE passkeys (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  member TEXT NOT NULL,
  public_key TEXT NOT NULL,
  counter INTEGER NOT NULL,
  transports TEXT NOT NULL,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  last_used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX passkeys_member ON passkeys (site, member);

CREATE TABLE recovery_codes (
  site TEXT NOT NULL,
  member TEXT NOT NULL,
  hash TEXT NOT NULL,
  used_at INTEGER,
  PRIMARY KEY (site, member, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE invites (
  site TEXT NOT NULL,
  id TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  email TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('owner', 'manager', 'agent')),
  invited_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER,
  PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX invites_token ON invites (token_hash);

-- One-time things that are not sign-ins: set-up links, passkey challenges. Using one twice breaks the CHECK and so the whole batch.
CREATE TABLE tickets (
  hash TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('setup', 'passkey')),
  subject TEXT NOT NULL,
  uses INTEGER NOT NULL CHECK (uses BETWEEN 0 AND 1),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX tickets_expires ON tickets (expires_at);

CREATE TABLE people (
  site TEXT NOT NULL,
  id TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  name TEXT,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE complaints (
  site TEXT NOT NULL,
  id TEXT NOT NULL,
  secret_hash TEXT NOT NULL,
  generation INTEGER NOT NULL DEFAULT 0,
  reference TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('problem', 'idea', 'thanks')),
  state TEXT NOT NULL CHECK (state IN ('received', 'seen', 'answered', 'offered', 'settled', 'followed_up', 'closed', 'withdrawn', 'final')),
  source TEXT NOT NULL CHECK (source IN ('widget', 'form', 'phone', 'counter', 'mail', 'social', 'letter', 'other')),
  source_url TEXT,
  excerpt TEXT NOT NULL,
  lang TEXT NOT NULL,
  wish TEXT CHECK (wish IN ('apology', 'explanation', 'refund', 'replacement', 'fix', 'prevent', 'telling', 'other')),
  anger INTEGER CHECK (anger BETWEEN 1 AND 10),
  reach TEXT NOT NULL CHECK (reach IN ('mail', 'here', 'phone', 'none')),
  email TEXT,
  phone TEXT,
  phone_when TEXT,
  name TEXT,
  order_no TEXT,
  page_url TEXT,
  page_title TEXT,
  viewport TEXT,
  agent TEXT,
  origin TEXT,
  origin_listed INTEGER NOT NULL CHECK (origin_listed IN (0, 1)),
  spam INTEGER NOT NULL CHECK (spam IN (0, 1)),
  signals TEXT NOT NULL,
  test INTEGER NOT NULL CHECK (test IN (0, 1)),
  network TEXT,
  reader_name TEXT NOT NULL,
  reader_role TEXT NOT NULL,
  code_hash TEXT,
  code_tries INTEGER NOT NULL DEFAULT 0,
  code_tries_since INTEGER NOT NULL DEFAULT 0,
  received_at INTEGER NOT NULL,
  promise_due_at INTEGER,
  owed_what TEXT CHECK (owed_what IN ('answer', 'reply')),
  owed_at INTEGER,
  shelf INTEGER NOT NULL CHECK (shelf IN (1, 2, 3, 4, 9)),
  sort_at INTEGER NOT NULL,
  answer_leaves_at INTEGER,
  first_answered_at INTEGER,
  seen_at INTEGER,
  seen_by TEXT,
  on_it_at INTEGER,
  on_it_by TEXT,
  visitor_wrote_at INTEGER NOT NULL,
  team_read_at INTEGER,
  person TEXT,
  PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX complaints_shelf ON complaints (site, shelf, sort_at, id);
CREATE INDEX complaints_received ON complaints (site, received_at, id);
CREATE INDEX complaints_reference ON complaints (reference);

CREATE TABLE messages (
  site TEXT NOT NULL,
  complaint TEXT NOT NULL,
  id TEXT NOT NULL,
  author TEXT NOT NULL CHECK (author IN ('visitor', 'team', 'amends')),
  kind TEXT NOT NULL CHECK (kind IN ('words', 'reply', 'call', 'note')),
  member TEXT,
  by_name TEXT,
  text TEXT NOT NULL,
  lang TEXT NOT NULL,
  at INTEGER NOT NULL,
  leaves_at INTEGER NOT NULL,
  taken_back_at INTEGER,
  PRIMARY KEY (site, complaint, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
  site TEXT NOT NULL,
  complaint TEXT NOT NULL,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('received', 'entered', 'corrected', 'seen', 'on_it', 'replied', 'taken_back', 'called', 'noted', 'wrote', 'spam_marked', 'spam_undone', 'allowed_origin')),
  author TEXT NOT NULL CHECK (author IN ('visitor', 'team', 'amends')),
  member TEXT,
  by_name TEXT,
  message TEXT,
  at INTEGER NOT NULL,
  PRIMARY KEY (site, complaint, n)
) STRICT, WITHOUT ROWID;

-- What we owe somebody: one row per fact, written with the fact. `id` names the fact; a retry cannot owe it twice.
CREATE TABLE outbox (
  site TEXT NOT NULL,
  id TEXT NOT NULL,
  notice TEXT NOT NULL CHECK (notice IN ('complaint.received', 'visitor.wrote', 'team.answered', 'team.digest', 'member.signin', 'member.invited', 'channel.test')),
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

CREATE TABLE deliveries (
  site TEXT NOT NULL,
  fact TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('mail', 'webhook', 'slack', 'ntfy', 'visitor_mail', 'member_mail')),
  notice TEXT NOT NULL CHECK (notice IN ('complaint.received', 'visitor.wrote', 'team.answered', 'team.digest', 'member.signin', 'member.invited', 'channel.test')),
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

-- Caps on mail to visitors: addresses and networks only as HMACs, kept 48 h.
CREATE TABLE mail_caps (
  id TEXT PRIMARY KEY,
  address TEXT NOT NULL,
  network TEXT,
  site TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mail_caps_address ON mail_caps (address, at);
CREATE INDEX mail_caps_network ON mail_caps (network, at);
CREATE INDEX mail_caps_site ON mail_caps (site, at);
CREATE INDEX mail_caps_at ON mail_caps (at);
CREATE TABLE proven_addresses (
  site TEXT NOT NULL,
  address TEXT NOT NULL,
  proven_at INTEGER NOT NULL,
  PRIMARY KEY (site, address)
) STRICT, WITHOUT ROWID;
