-- The colour of an alliance on the map is its own: it does not follow from how many others there are.

ALTER TABLE alliance ADD COLUMN colour INTEGER NOT NULL DEFAULT 0 CHECK (colour BETWEEN 0 AND 11);

-- Those that there are keep the colour in which they were drawn.
UPDATE alliance SET colour = (
    SELECT count(*) FROM alliance AS earlier
    WHERE earlier.project_id = alliance.project_id AND earlier.id < alliance.id
) % 12;
