-- What was deleted. A record that a file does not have is deleted there only if the file says so here; otherwise
-- the file may never have had it, or have lost it. The record itself is nowhere any more: this is its key.

CREATE TABLE gone (
    project_id     TEXT NOT NULL REFERENCES project (project_id) ON DELETE CASCADE,
    noun           TEXT NOT NULL,
    record_id      TEXT NOT NULL,
    PRIMARY KEY (project_id, noun, record_id)
) STRICT, WITHOUT ROWID;
