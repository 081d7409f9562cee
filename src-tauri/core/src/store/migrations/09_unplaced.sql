-- Nog te plaatsen: names that wait until somebody knows where they belong on the map.

CREATE TABLE unplaced (
    project_id     TEXT NOT NULL REFERENCES project (project_id) ON DELETE CASCADE,
    id             TEXT NOT NULL,
    name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    place          TEXT NOT NULL DEFAULT '',
    sector         TEXT,
    PRIMARY KEY (project_id, id)
) STRICT;
