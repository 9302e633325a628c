-- Lectern project, schema 3. Never edited after release: a later schema is an upgrade script of its own.
--
-- Offsets are Unicode code points of the revision's text, so that substr(text, start + 1, end - start) is the quote.
-- Times are UTC instants in ISO 8601. A row is never deleted by an edit: "removed" names the step that removed it.

CREATE TABLE project (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One undoable edit each. Steps of one command share "command" (the first one's id).
CREATE TABLE steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  command BLOB NOT NULL CHECK (length(command) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('EDIT', 'UNDO', 'REDO')),
  verb TEXT NOT NULL,
  object TEXT NOT NULL,
  count INTEGER NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  reverts INTEGER REFERENCES steps (id),
  reverted INTEGER REFERENCES steps (id),
  -- 1: rows it needs were erased from the bin; 2: some of them were
  erased INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX steps_command ON steps (command);

CREATE TABLE changes (
  step_id INTEGER NOT NULL REFERENCES steps (id),
  number INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('ADDED', 'REMOVED', 'UPDATED')),
  entity TEXT NOT NULL,
  row BLOB NOT NULL CHECK (length(row) = 16),
  document BLOB,
  field TEXT,
  before ANY,
  after ANY,
  PRIMARY KEY (step_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX changes_row ON changes (row);

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  publisher TEXT NOT NULL,
  published TEXT NOT NULL,
  url TEXT NOT NULL,
  file TEXT NOT NULL,
  language TEXT NOT NULL,
  added TEXT NOT NULL,
  removed INTEGER REFERENCES steps (id)
) STRICT;
CREATE INDEX documents_removed ON documents (removed) WHERE removed IS NOT NULL;

CREATE TABLE attributes (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (document_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE revisions (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  -- length of the text in code points, and in the UTF-16 units of a Java string: equal means offsets are the same in both
  characters INTEGER NOT NULL,
  units INTEGER NOT NULL,
  body_hash BLOB NOT NULL CHECK (length(body_hash) = 32),
  imported TEXT NOT NULL,
  removed INTEGER REFERENCES steps (id),
  UNIQUE (document_id, number)
) STRICT;
CREATE INDEX revisions_body ON revisions (body_hash);
-- what lists need of a revision without reading past its text
CREATE INDEX revisions_list ON revisions (document_id, number, removed, characters, imported, id);

-- "level" is that of a heading, 0 for none; it shares a line with "page" because an upgraded file says it so.
-- "paragraph" numbers the blocks that were body at import: folding by hand renumbers nothing.
CREATE TABLE blocks (
  revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  paragraph INTEGER,
  page INTEGER, level INTEGER NOT NULL DEFAULT 0 CHECK (level BETWEEN 0 AND 6),
  PRIMARY KEY (revision_id, start, number)
) STRICT, WITHOUT ROWID;

-- Words that the source sets apart.
CREATE TABLE emphases (
  revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  style TEXT NOT NULL CHECK (style IN ('EMPHASIS', 'STRONG')),
  PRIMARY KEY (revision_id, start, "end", style)
) STRICT, WITHOUT ROWID;

-- By which copies are found: the smallest hashes of a body's runs of words. Not undone: rows of texts that are gone are
-- passed over, and erased with them.
CREATE TABLE sketches (
  hash INTEGER NOT NULL,
  revision_id INTEGER NOT NULL,
  PRIMARY KEY (hash, revision_id)
) STRICT, WITHOUT ROWID;

-- Documents that were much the same as an earlier one when they came, and how much: a share of 1 is all of it.
CREATE TABLE copies (
  document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  original_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  share REAL NOT NULL CHECK (share BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX copies_original ON copies (original_id);

CREATE TABLE folds (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
  block INTEGER NOT NULL,
  reason TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('RULE', 'MODEL', 'USER')),
  removed INTEGER REFERENCES steps (id)
) STRICT;
CREATE INDEX folds_revision ON folds (revision_id, block);

CREATE TABLE tags (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  parent BLOB REFERENCES tags (uuid) ON DELETE SET NULL,
  name TEXT NOT NULL,
  colour TEXT NOT NULL,
  definition TEXT NOT NULL,
  key TEXT,
  position INTEGER NOT NULL,
  removed INTEGER REFERENCES steps (id)
) STRICT;
CREATE INDEX tags_parent ON tags (parent);

CREATE TABLE annotations (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  revision_id INTEGER NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  note TEXT NOT NULL,
  stated TEXT NOT NULL DEFAULT 'NONE',
  reading TEXT NOT NULL DEFAULT 'NONE',
  said_on TEXT NOT NULL DEFAULT '',
  author TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  removed INTEGER REFERENCES steps (id)
) STRICT;
CREATE INDEX annotations_place ON annotations (revision_id, start, "end", removed);
CREATE INDEX annotations_removed ON annotations (removed) WHERE removed IS NOT NULL;

CREATE TABLE taggings (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  annotation_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  stance TEXT NOT NULL DEFAULT 'NONE',
  removed INTEGER REFERENCES steps (id)
) STRICT;
CREATE INDEX taggings_annotation ON taggings (annotation_id, removed, tag_id, stance);
CREATE INDEX taggings_tag ON taggings (tag_id, removed, annotation_id);

CREATE TABLE speakers (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  removed INTEGER REFERENCES steps (id)
) STRICT;

CREATE TABLE attributions (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  annotation_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
  speaker_id INTEGER NOT NULL REFERENCES speakers (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('SAYS', 'REPORTS')),
  position INTEGER NOT NULL,
  evidence_start INTEGER,
  evidence_end INTEGER,
  removed INTEGER REFERENCES steps (id)
) STRICT;
CREATE INDEX attributions_annotation ON attributions (annotation_id);
CREATE INDEX attributions_speaker ON attributions (speaker_id);

CREATE TABLE links (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  from_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
  to_id INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('SUPPORTS', 'CONTRADICTS', 'QUALIFIES', 'REPEATS')),
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  created TEXT NOT NULL,
  removed INTEGER REFERENCES steps (id)
) STRICT;
CREATE INDEX links_from ON links (from_id);
CREATE INDEX links_to ON links (to_id);

-- View state is no edit: never undone, written lazily.
CREATE TABLE reading (
  document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  read REAL NOT NULL
) STRICT;

CREATE TABLE view_state (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Words of titles and bodies, and of quotes and notes. The texts themselves are not kept a second time.
CREATE VIRTUAL TABLE document_words USING fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE annotation_words USING fts5 (
  quote, note, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
