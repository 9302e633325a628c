-- From schema 2 to schema 3: copies are found, and a revision can be taken back. Never edited after release.
-- The sketches of the texts that are there are made by the program.

DROP INDEX revisions_list;
-- what lists need of a revision without reading past its text
CREATE INDEX revisions_list ON revisions (document_id, number, removed, characters, imported, id);

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
