-- Events are only ever added, and so are their kinds: the table is written anew because a CHECK cannot be changed.
ALTER TABLE events RENAME TO events_before;
CREATE TABLE events (
  site TEXT NOT NULL,
  complaint TEXT NOT NULL,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('received', 'entered', 'corrected', 'seen', 'on_it', 'replied', 'taken_back', 'called', 'noted', 'wrote', 'spam_marked', 'spam_undone', 'spam_confirmed', 'allowed_origin', 'photo_added', 'disowned', 'disown_undone', 'refused')),
  author TEXT NOT NULL CHECK (author IN ('visitor', 'team', 'amends')),
  member TEXT,
  by_name TEXT,
  message TEXT,
  at INTEGER NOT NULL,
  PRIMARY KEY (site, complaint, n)
) STRICT, WITHOUT ROWID;
INSERT INTO events (site, complaint, n, kind, author, member, by_name, message, at)
SELECT site, complaint, n, kind, author, member, by_name, message, at FROM events_before;
DROP TABLE events_before;
