-- Domain schema, version 1: what a project is. The store and every project file have exactly these tables.
--
-- Every record has the key (project_id, id), so that a copy of a project keeps the identities of its
-- records. Records that only link others have an id joined from theirs: two colleagues who make the same
-- link make the same record. Codes, never labels; whole map units, never fractions.

CREATE TABLE project (
    project_id     TEXT NOT NULL UNIQUE,
    id             TEXT NOT NULL CHECK (id = 'project'),
    name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    own_actor_id   TEXT NOT NULL,
    daily_work     TEXT NOT NULL DEFAULT '',
    purpose        TEXT NOT NULL DEFAULT '',
    audience       TEXT NOT NULL DEFAULT '',
    example        INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1)),
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, own_actor_id) REFERENCES actor (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE own_entry (
    project_id     TEXT NOT NULL REFERENCES project (project_id) ON DELETE CASCADE,
    id             TEXT NOT NULL,
    list           TEXT NOT NULL,
    label          TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
    explanation    TEXT NOT NULL DEFAULT '',
    half           TEXT CHECK (half IN ('cultural', 'non-cultural')),
    PRIMARY KEY (project_id, id)
) STRICT;

CREATE TABLE municipality (
    project_id     TEXT NOT NULL REFERENCES project (project_id) ON DELETE CASCADE,
    id             TEXT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('official', 'by-hand', 'region', 'elsewhere')),
    name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    country        TEXT CHECK (length(country) BETWEEN 1 AND 200),
    province       TEXT CHECK (length(province) BETWEEN 1 AND 200),
    latitude       REAL CHECK (latitude BETWEEN -90 AND 90),
    longitude      REAL CHECK (longitude BETWEEN -180 AND 180),
    x              INTEGER NOT NULL,
    y              INTEGER NOT NULL,
    PRIMARY KEY (project_id, id),
    CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;

CREATE TABLE actor (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL,
    municipality_id TEXT NOT NULL,
    name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    half           TEXT NOT NULL CHECK (half IN ('cultural', 'non-cultural')),
    slot           INTEGER NOT NULL CHECK (slot >= 0),
    status         TEXT CHECK (status IN ('idea', 'to-contact', 'in-conversation', 'partner', 'dropped-out')),
    relation       TEXT CHECK (relation IN ('new', 'existing')),
    offer          TEXT NOT NULL DEFAULT '',
    brings         TEXT NOT NULL DEFAULT '',
    benefit        TEXT NOT NULL DEFAULT '',
    next_step      TEXT NOT NULL DEFAULT '',
    next_step_on   TEXT CHECK (date(next_step_on) = next_step_on),
    notes          TEXT NOT NULL DEFAULT '',
    supralocal_choice INTEGER CHECK (supralocal_choice IN (0, 1)),
    boundary_crossing_choice INTEGER CHECK (boundary_crossing_choice IN (0, 1)),
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, municipality_id) REFERENCES municipality (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX actor_by_place ON actor (project_id, municipality_id, half, slot);

CREATE TABLE actor_choice (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL CHECK (id = actor_id || ':' || list || ':' || code),
    actor_id       TEXT NOT NULL,
    list           TEXT NOT NULL CHECK (list IN ('sector', 'target-group', 'brings')),
    code           TEXT NOT NULL,
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, actor_id) REFERENCES actor (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX actor_choice_by_actor ON actor_choice (project_id, actor_id);

CREATE TABLE contact (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL,
    actor_id       TEXT NOT NULL,
    name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    function       TEXT NOT NULL DEFAULT '',
    email          TEXT NOT NULL DEFAULT '',
    phone          TEXT NOT NULL DEFAULT '',
    key_person     INTEGER NOT NULL DEFAULT 0 CHECK (key_person IN (0, 1)),
    key_role       TEXT,
    notes          TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, actor_id) REFERENCES actor (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX contact_by_actor ON contact (project_id, actor_id);

CREATE TABLE starting_point (
    project_id     TEXT NOT NULL REFERENCES project (project_id) ON DELETE CASCADE,
    id             TEXT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('strength', 'limitation')),
    text           TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
    rank           INTEGER NOT NULL,
    PRIMARY KEY (project_id, id)
) STRICT;

CREATE TABLE lead (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL CHECK (id = starting_point_id || ':' || actor_id),
    starting_point_id TEXT NOT NULL,
    actor_id       TEXT NOT NULL,
    note           TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, starting_point_id) REFERENCES starting_point (project_id, id) ON DELETE CASCADE,
    FOREIGN KEY (project_id, actor_id) REFERENCES actor (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX lead_by_starting_point ON lead (project_id, starting_point_id);
CREATE INDEX lead_by_actor ON lead (project_id, actor_id);

CREATE TABLE idea (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL,
    starting_point_id TEXT NOT NULL,
    text           TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, starting_point_id) REFERENCES starting_point (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX idea_by_starting_point ON idea (project_id, starting_point_id);

CREATE TABLE scenario (
    project_id     TEXT NOT NULL REFERENCES project (project_id) ON DELETE CASCADE,
    id             TEXT NOT NULL,
    name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    ideas          TEXT NOT NULL DEFAULT '',
    aim            TEXT NOT NULL DEFAULT '',
    involve        TEXT NOT NULL DEFAULT '',
    missing_expertise TEXT NOT NULL DEFAULT '',
    need           TEXT CHECK (need IN ('needed', 'not-needed', 'sharing-knowledge')),
    chain          INTEGER NOT NULL DEFAULT 0 CHECK (chain IN (0, 1)),
    chosen         INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)),
    supralocal_choice INTEGER CHECK (supralocal_choice IN (0, 1)),
    boundary_crossing_choice INTEGER CHECK (boundary_crossing_choice IN (0, 1)),
    PRIMARY KEY (project_id, id)
) STRICT;

CREATE TABLE scenario_actor (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL CHECK (id = scenario_id || ':' || actor_id),
    scenario_id    TEXT NOT NULL,
    actor_id       TEXT NOT NULL,
    rank           INTEGER NOT NULL,
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, scenario_id) REFERENCES scenario (project_id, id) ON DELETE CASCADE,
    FOREIGN KEY (project_id, actor_id) REFERENCES actor (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX scenario_actor_by_scenario ON scenario_actor (project_id, scenario_id);
CREATE INDEX scenario_actor_by_actor ON scenario_actor (project_id, actor_id);

CREATE TABLE scenario_starting_point (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL CHECK (id = scenario_id || ':' || starting_point_id),
    scenario_id    TEXT NOT NULL,
    starting_point_id TEXT NOT NULL,
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, scenario_id) REFERENCES scenario (project_id, id) ON DELETE CASCADE,
    FOREIGN KEY (project_id, starting_point_id) REFERENCES starting_point (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX scenario_starting_point_by_scenario ON scenario_starting_point (project_id, scenario_id);
CREATE INDEX scenario_starting_point_by_starting_point ON scenario_starting_point (project_id, starting_point_id);

CREATE TABLE alliance (
    project_id     TEXT NOT NULL REFERENCES project (project_id) ON DELETE CASCADE,
    id             TEXT NOT NULL,
    scenario_id    TEXT,
    name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    purpose        TEXT NOT NULL DEFAULT '',
    goals          TEXT NOT NULL DEFAULT '',
    results        TEXT NOT NULL DEFAULT '',
    phase          TEXT NOT NULL CHECK (phase IN ('exploring', 'agreeing', 'trying', 'implementing', 'sustaining', 'completed')),
    deciding       TEXT NOT NULL DEFAULT '',
    own_identity   TEXT NOT NULL DEFAULT '',
    fair_pay       TEXT NOT NULL DEFAULT '',
    meetings       TEXT NOT NULL DEFAULT '',
    notes          TEXT NOT NULL DEFAULT '',
    supralocal_choice INTEGER CHECK (supralocal_choice IN (0, 1)),
    boundary_crossing_choice INTEGER CHECK (boundary_crossing_choice IN (0, 1)),
    PRIMARY KEY (project_id, id),
    -- No cascade: an alliance outlives the scenario it grew from. Whoever removes the scenario clears this.
    FOREIGN KEY (project_id, scenario_id) REFERENCES scenario (project_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX alliance_by_scenario ON alliance (project_id, scenario_id);

CREATE TABLE alliance_choice (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL CHECK (id = alliance_id || ':' || list || ':' || code),
    alliance_id    TEXT NOT NULL,
    list           TEXT NOT NULL CHECK (list IN ('motive', 'with-whom', 'nature', 'spread')),
    code           TEXT NOT NULL,
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, alliance_id) REFERENCES alliance (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX alliance_choice_by_alliance ON alliance_choice (project_id, alliance_id);

CREATE TABLE alliance_target_group (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL CHECK (id = alliance_id || ':' || code),
    alliance_id    TEXT NOT NULL,
    code           TEXT NOT NULL,
    degree         TEXT NOT NULL CHECK (degree IN ('reached', 'involved', 'co-maker')),
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, alliance_id) REFERENCES alliance (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX alliance_target_group_by_alliance ON alliance_target_group (project_id, alliance_id);

CREATE TABLE member (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL CHECK (id = alliance_id || ':' || actor_id),
    alliance_id    TEXT NOT NULL,
    actor_id       TEXT NOT NULL,
    involvement    TEXT CHECK (involvement IN ('carrying', 'implementing', 'developing', 'sub-project', 'sharing-knowledge')),
    contribution   TEXT NOT NULL DEFAULT '',
    benefit        TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, alliance_id) REFERENCES alliance (project_id, id) ON DELETE CASCADE,
    FOREIGN KEY (project_id, actor_id) REFERENCES actor (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX member_by_alliance ON member (project_id, alliance_id);
CREATE INDEX member_by_actor ON member (project_id, actor_id);

CREATE TABLE member_role (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL CHECK (id = member_id || ':' || code),
    member_id      TEXT NOT NULL,
    code           TEXT NOT NULL,
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, member_id) REFERENCES member (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX member_role_by_member ON member_role (project_id, member_id);

CREATE TABLE assessment (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL CHECK (id = alliance_id || ':' || date),
    alliance_id    TEXT NOT NULL,
    date           TEXT NOT NULL CHECK (date(date) = date),
    notes          TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, alliance_id) REFERENCES alliance (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX assessment_by_alliance ON assessment (project_id, alliance_id);

CREATE TABLE answer (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL CHECK (id = assessment_id || ':' || criterion || coalesce(':' || actor_id, '')),
    assessment_id  TEXT NOT NULL,
    criterion      TEXT NOT NULL,
    actor_id       TEXT,
    state          TEXT CHECK (state IN ('not-yet', 'a-start', 'present', 'not-applicable')),
    how_present    TEXT NOT NULL DEFAULT '',
    in_practice    TEXT NOT NULL DEFAULT '',
    who            TEXT NOT NULL DEFAULT '',
    due            TEXT CHECK (date(due) = due),
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, assessment_id) REFERENCES assessment (project_id, id) ON DELETE CASCADE,
    FOREIGN KEY (project_id, actor_id) REFERENCES actor (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX answer_by_assessment ON answer (project_id, assessment_id);
CREATE INDEX answer_by_actor ON answer (project_id, actor_id);

CREATE TABLE agreement (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL,
    alliance_id    TEXT NOT NULL,
    what           TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 20000),
    who            TEXT NOT NULL DEFAULT '',
    due            TEXT CHECK (date(due) = due),
    done           INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, alliance_id) REFERENCES alliance (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX agreement_by_alliance ON agreement (project_id, alliance_id);

CREATE TABLE impact_note (
    project_id     TEXT NOT NULL,
    id             TEXT NOT NULL,
    alliance_id    TEXT NOT NULL,
    date           TEXT CHECK (date(date) = date),
    reached        TEXT NOT NULL DEFAULT '',
    not_yet        TEXT NOT NULL DEFAULT '',
    changed        TEXT NOT NULL DEFAULT '',
    evidence       TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (project_id, id),
    FOREIGN KEY (project_id, alliance_id) REFERENCES alliance (project_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX impact_note_by_alliance ON impact_note (project_id, alliance_id);

-- The basis of merging. A dot says which write of which replica gave a field its value; the field '' is the
-- record itself and stands for every field that has no dot of its own. The causal context says up to which
-- write of each replica this project has seen, apart for the parts an export can leave out.

CREATE TABLE dot (
    project_id     TEXT NOT NULL REFERENCES project (project_id) ON DELETE CASCADE,
    noun           TEXT NOT NULL,
    record_id      TEXT NOT NULL,
    field          TEXT NOT NULL,
    replica        TEXT NOT NULL,
    counter        INTEGER NOT NULL CHECK (counter > 0),
    PRIMARY KEY (project_id, noun, record_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE causal_context (
    project_id     TEXT NOT NULL REFERENCES project (project_id) ON DELETE CASCADE,
    part           TEXT NOT NULL CHECK (part IN ('main', 'contacts')),
    replica        TEXT NOT NULL,
    counter        INTEGER NOT NULL CHECK (counter > 0),
    PRIMARY KEY (project_id, part, replica)
) STRICT, WITHOUT ROWID;
