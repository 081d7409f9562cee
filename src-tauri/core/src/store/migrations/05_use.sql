-- What only the store has: on how many days people worked, and since when a project is in the bin.
--
-- The bin keeps a project for thirty days of use. Days are numbered in the order in which they came, so that a
-- clock that jumps makes one day more at most.

CREATE TABLE day_of_use (
    number         INTEGER PRIMARY KEY,
    day            TEXT NOT NULL UNIQUE CHECK (date(day) = day)
) STRICT;

CREATE TABLE binned (
    project_id     TEXT NOT NULL PRIMARY KEY REFERENCES project (project_id) ON DELETE CASCADE,
    since_day      INTEGER NOT NULL
) STRICT;

INSERT INTO binned (project_id, since_day) SELECT project_id, 0 FROM project_state WHERE binned_at IS NOT NULL;
