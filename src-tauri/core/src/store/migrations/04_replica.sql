-- The replica ids under which each project was written in this store, and the last counter under each. At most
-- one of them is current. A replica id that went out in a file is never written under again, so that no file
-- can claim to have seen what will be written later.

CREATE TABLE replica (
    project_id     TEXT NOT NULL REFERENCES project (project_id) ON DELETE CASCADE,
    replica        TEXT NOT NULL,
    counter        INTEGER NOT NULL,
    current        INTEGER NOT NULL CHECK (current IN (0, 1)),
    PRIMARY KEY (project_id, replica)
) STRICT, WITHOUT ROWID;

-- Until now one replica id served all projects. It is known to be ours, and is not used any more.
INSERT INTO replica (project_id, replica, counter, current)
    SELECT project_id, store_identity.replica, project_state.counter, 0 FROM project_state, store_identity;

ALTER TABLE store_identity DROP COLUMN replica;
