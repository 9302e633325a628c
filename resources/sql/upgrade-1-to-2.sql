-- From schema 1 to schema 2: levels of headings, and words that the source sets apart. Never edited after release.
-- Texts that were imported before know neither.

ALTER TABLE blocks ADD COLUMN level INTEGER NOT NULL DEFAULT 0 CHECK (level BETWEEN 0 AND 6);

CREATE TABLE emphases (
  revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  style TEXT NOT NULL CHECK (style IN ('EMPHASIS', 'STRONG')),
  PRIMARY KEY (revision_id, start, "end", style)
) STRICT, WITHOUT ROWID;
