-- Financiering: schemes, how much they give, and what alliances ask of them. And the places on the map are read from
-- an index alone.

CREATE TABLE scheme (
    project_id     TEXT NOT NULL REFERENCES project (project_id) ON DELETE CASCADE,
    id             TEXT NOT NULL,
    name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind           TEXT NOT NULL CHECK (kind IN ('scheme', 'own-pot')),
    giver          TEXT NOT NULL DEFAULT '',
    topic          TEXT NOT NULL DEFAULT '',
    who_may_apply  TEXT NOT NULL DEFAULT '',
    opens          TEXT CHECK (date(opens) = opens),
    closes         TEXT CHECK (date(closes) = closes),
    link           TEXT NOT NULL DEFAULT '',
    notes          TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (project_id, id)
) STRICT;

CREATE TABLE scheme_amount (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL,
    scheme_id      TEXT NOT NULL,
    what           TEXT NOT NULL DEFAULT '',
    least          INTEGER CHECK (least BETWEEN 0 AND 1000000000),
    most           INTEGER CHECK (most BETWEEN 0 AND 1000000000),
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, scheme_id) REFERENCES scheme (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX scheme_amount_by_scheme ON scheme_amount (project_id, scheme_id);

CREATE TABLE funding_line (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL,
    alliance_id    TEXT NOT NULL,
    scheme_id      TEXT NOT NULL,
    stage          TEXT NOT NULL CHECK (stage IN ('considering', 'preparing', 'asked', 'granted', 'refused', 'settled')),
    asked          INTEGER CHECK (asked BETWEEN 0 AND 1000000000),
    granted        INTEGER CHECK (granted BETWEEN 0 AND 1000000000),
    deadline       TEXT CHECK (date(deadline) = deadline),
    notes          TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, alliance_id) REFERENCES alliance (project_id, id) ON DELETE CASCADE,
    FOREIGN KEY (project_id, scheme_id) REFERENCES scheme (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX funding_line_by_alliance ON funding_line (project_id, alliance_id);
CREATE INDEX funding_line_by_scheme ON funding_line (project_id, scheme_id);

DROP INDEX actor_by_place;
CREATE INDEX actor_by_place ON actor (project_id, municipality_id, half, slot, id);
