"""The tables of the catalogue; a change here raises the version, and the index is built anew."""

SCHEMA_VERSION = 6
"""Of the whole generation: catalogue, vectors and terms. There are no migrations: an index of
another version is rebuilt from the corpus, which is always at hand."""

# A vector of 256 floats fills a default page to two thirds; larger pages waste less.
PAGE_SIZE = 16_384

TABLES = """
CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,          -- changes when anything that its passages depend on does
    facts BLOB NOT NULL,
    place TEXT NOT NULL,
    pages INTEGER NOT NULL,
    passages INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    warnings TEXT NOT NULL,       -- JSON list
    page_faults TEXT NOT NULL,    -- JSON list of [page number, fault]
    abbreviations TEXT NOT NULL,  -- JSON list of [short form, what it stands for]
    data BLOB NOT NULL,           -- the whole document: source text, pages, blocks, alignment
    told BLOB NOT NULL,           -- what it tells the repair of damaged documents
    asked BLOB NOT NULL,          -- where it is damaged: what its own repair asks of others
    learned TEXT NOT NULL         -- digest of what it was told
) WITHOUT ROWID;

CREATE TABLE faults (             -- files that could not be read
    file TEXT PRIMARY KEY,
    fault TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE facets (             -- what filters look at, each combination once
    id INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    aspects TEXT NOT NULL,        -- JSON list
    speaker TEXT NOT NULL,
    goals TEXT NOT NULL,          -- JSON list
    UNIQUE (document, aspects, speaker, goals)
);

CREATE TABLE passages (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,   -- never used again, so stores may know it by this
    id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    ordinal INTEGER NOT NULL,     -- its place in the document, from 0
    facet INTEGER NOT NULL,
    vector INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    data BLOB NOT NULL
);
-- Covers what a reader loads of every passage when it opens the index.
CREATE INDEX passages_in_order ON passages (document, ordinal, id, facet, vector, statements);

CREATE TABLE statements (
    id TEXT NOT NULL,
    passage INTEGER NOT NULL,
    PRIMARY KEY (id, passage)
) WITHOUT ROWID;
CREATE INDEX statements_of_passage ON statements (passage);

CREATE TABLE vectors (
    id INTEGER PRIMARY KEY AUTOINCREMENT,    -- what the vector store knows it by
    key BLOB NOT NULL UNIQUE,     -- hash of encoder fingerprint and encoded text
    vector BLOB NOT NULL          -- float32, unit length
);
"""
