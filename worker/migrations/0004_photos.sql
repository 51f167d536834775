-- A photo, from its first part on. `object` names it in the bucket: 256 random bits that say nothing about anybody.
CREATE TABLE photos (
  site TEXT NOT NULL,
  complaint TEXT NOT NULL,
  id TEXT NOT NULL,
  object TEXT NOT NULL,
  -- Of the whole photo as it is sent; what is kept is cleaned and smaller.
  bytes INTEGER NOT NULL,
  began_at INTEGER NOT NULL,
  -- From here on null until all parts were there and it was taken.
  added_at INTEGER,
  type TEXT CHECK (type IN ('image/jpeg', 'image/png', 'image/webp')),
  width INTEGER,
  height INTEGER,
  PRIMARY KEY (site, complaint, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX photos_unfinished ON photos (began_at) WHERE added_at IS NULL;

-- What is in the bucket and needed no more. A row goes when the bucket has said that the objects are gone.
CREATE TABLE photo_removals (
  -- Every object whose name begins so.
  prefix TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  due_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_removals_due ON photo_removals (due_at);
