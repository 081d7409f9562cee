-- What only the store has, version 1: the state of each project here, its history, and the search index.

CREATE TABLE store_identity (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    replica        TEXT NOT NULL,
    nonce          TEXT NOT NULL,
    witness        TEXT NOT NULL
) STRICT;

CREATE TABLE project_state (
    project_id     TEXT NOT NULL PRIMARY KEY REFERENCES project (project_id) ON DELETE CASCADE,
    counter        INTEGER NOT NULL DEFAULT 0,
    created_at     TEXT NOT NULL,
    changed_at     TEXT NOT NULL,
    binned_at      TEXT
) STRICT;

CREATE TABLE history (
    project_id     TEXT NOT NULL REFERENCES project (project_id) ON DELETE CASCADE,
    step           INTEGER NOT NULL,
    op             TEXT NOT NULL,
    at             TEXT NOT NULL,
    undone         INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    changeset      BLOB NOT NULL,
    -- For an import: what had been seen before and after, and the dots it brought, as JSON.
    seen           TEXT,
    PRIMARY KEY (project_id, step)
) STRICT;

-- The index keeps no second copy of the texts. Triggers keep it in step, also when a changeset is undone;
-- they may write these two tables only, or undo would record their work as well.

CREATE TABLE search_entry (
    entry          INTEGER PRIMARY KEY,
    project_id     TEXT NOT NULL,
    noun           TEXT NOT NULL,
    record_id      TEXT NOT NULL,
    UNIQUE (project_id, noun, record_id)
) STRICT;

CREATE VIRTUAL TABLE search_text USING fts5 (
    name, notes,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TRIGGER municipality_search_insert AFTER INSERT ON municipality BEGIN
    INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, 'municipality', new.id);
    INSERT INTO search_text (rowid, name, notes) SELECT entry, new.name, coalesce(new.province, '') FROM search_entry
        WHERE project_id = new.project_id AND noun = 'municipality' AND record_id = new.id;
END;
CREATE TRIGGER municipality_search_update AFTER UPDATE OF name, province ON municipality BEGIN
    UPDATE search_text SET name = new.name, notes = coalesce(new.province, '') WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = new.project_id AND noun = 'municipality' AND record_id = new.id);
END;
CREATE TRIGGER municipality_search_delete AFTER DELETE ON municipality BEGIN
    DELETE FROM search_text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = old.project_id AND noun = 'municipality' AND record_id = old.id);
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = 'municipality' AND record_id = old.id;
END;

CREATE TRIGGER actor_search_insert AFTER INSERT ON actor BEGIN
    INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, 'actor', new.id);
    INSERT INTO search_text (rowid, name, notes) SELECT entry, new.name, new.offer || char(10) || new.brings || char(10) || new.benefit || char(10) || new.next_step || char(10) || new.notes FROM search_entry
        WHERE project_id = new.project_id AND noun = 'actor' AND record_id = new.id;
END;
CREATE TRIGGER actor_search_update AFTER UPDATE OF name, offer, brings, benefit, next_step, notes ON actor BEGIN
    UPDATE search_text SET name = new.name, notes = new.offer || char(10) || new.brings || char(10) || new.benefit || char(10) || new.next_step || char(10) || new.notes WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = new.project_id AND noun = 'actor' AND record_id = new.id);
END;
CREATE TRIGGER actor_search_delete AFTER DELETE ON actor BEGIN
    DELETE FROM search_text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = old.project_id AND noun = 'actor' AND record_id = old.id);
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = 'actor' AND record_id = old.id;
END;

CREATE TRIGGER contact_search_insert AFTER INSERT ON contact BEGIN
    INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, 'contact', new.id);
    INSERT INTO search_text (rowid, name, notes) SELECT entry, new.name, new.function || char(10) || new.email || char(10) || new.notes FROM search_entry
        WHERE project_id = new.project_id AND noun = 'contact' AND record_id = new.id;
END;
CREATE TRIGGER contact_search_update AFTER UPDATE OF name, function, email, notes ON contact BEGIN
    UPDATE search_text SET name = new.name, notes = new.function || char(10) || new.email || char(10) || new.notes WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = new.project_id AND noun = 'contact' AND record_id = new.id);
END;
CREATE TRIGGER contact_search_delete AFTER DELETE ON contact BEGIN
    DELETE FROM search_text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = old.project_id AND noun = 'contact' AND record_id = old.id);
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = 'contact' AND record_id = old.id;
END;

CREATE TRIGGER starting_point_search_insert AFTER INSERT ON starting_point BEGIN
    INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, 'starting_point', new.id);
    INSERT INTO search_text (rowid, name, notes) SELECT entry, new.text, '' FROM search_entry
        WHERE project_id = new.project_id AND noun = 'starting_point' AND record_id = new.id;
END;
CREATE TRIGGER starting_point_search_update AFTER UPDATE OF text ON starting_point BEGIN
    UPDATE search_text SET name = new.text, notes = '' WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = new.project_id AND noun = 'starting_point' AND record_id = new.id);
END;
CREATE TRIGGER starting_point_search_delete AFTER DELETE ON starting_point BEGIN
    DELETE FROM search_text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = old.project_id AND noun = 'starting_point' AND record_id = old.id);
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = 'starting_point' AND record_id = old.id;
END;

CREATE TRIGGER lead_search_insert AFTER INSERT ON lead BEGIN
    INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, 'lead', new.id);
    INSERT INTO search_text (rowid, name, notes) SELECT entry, '', new.note FROM search_entry
        WHERE project_id = new.project_id AND noun = 'lead' AND record_id = new.id;
END;
CREATE TRIGGER lead_search_update AFTER UPDATE OF note ON lead BEGIN
    UPDATE search_text SET name = '', notes = new.note WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = new.project_id AND noun = 'lead' AND record_id = new.id);
END;
CREATE TRIGGER lead_search_delete AFTER DELETE ON lead BEGIN
    DELETE FROM search_text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = old.project_id AND noun = 'lead' AND record_id = old.id);
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = 'lead' AND record_id = old.id;
END;

CREATE TRIGGER idea_search_insert AFTER INSERT ON idea BEGIN
    INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, 'idea', new.id);
    INSERT INTO search_text (rowid, name, notes) SELECT entry, '', new.text FROM search_entry
        WHERE project_id = new.project_id AND noun = 'idea' AND record_id = new.id;
END;
CREATE TRIGGER idea_search_update AFTER UPDATE OF text ON idea BEGIN
    UPDATE search_text SET name = '', notes = new.text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = new.project_id AND noun = 'idea' AND record_id = new.id);
END;
CREATE TRIGGER idea_search_delete AFTER DELETE ON idea BEGIN
    DELETE FROM search_text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = old.project_id AND noun = 'idea' AND record_id = old.id);
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = 'idea' AND record_id = old.id;
END;

CREATE TRIGGER scenario_search_insert AFTER INSERT ON scenario BEGIN
    INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, 'scenario', new.id);
    INSERT INTO search_text (rowid, name, notes) SELECT entry, new.name, new.ideas || char(10) || new.aim || char(10) || new.involve || char(10) || new.missing_expertise FROM search_entry
        WHERE project_id = new.project_id AND noun = 'scenario' AND record_id = new.id;
END;
CREATE TRIGGER scenario_search_update AFTER UPDATE OF name, ideas, aim, involve, missing_expertise ON scenario BEGIN
    UPDATE search_text SET name = new.name, notes = new.ideas || char(10) || new.aim || char(10) || new.involve || char(10) || new.missing_expertise WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = new.project_id AND noun = 'scenario' AND record_id = new.id);
END;
CREATE TRIGGER scenario_search_delete AFTER DELETE ON scenario BEGIN
    DELETE FROM search_text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = old.project_id AND noun = 'scenario' AND record_id = old.id);
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = 'scenario' AND record_id = old.id;
END;

CREATE TRIGGER alliance_search_insert AFTER INSERT ON alliance BEGIN
    INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, 'alliance', new.id);
    INSERT INTO search_text (rowid, name, notes) SELECT entry, new.name, new.purpose || char(10) || new.goals || char(10) || new.results || char(10) || new.deciding || char(10) || new.own_identity || char(10) || new.fair_pay || char(10) || new.meetings || char(10) || new.notes FROM search_entry
        WHERE project_id = new.project_id AND noun = 'alliance' AND record_id = new.id;
END;
CREATE TRIGGER alliance_search_update AFTER UPDATE OF name, purpose, goals, results, deciding, own_identity, fair_pay, meetings, notes ON alliance BEGIN
    UPDATE search_text SET name = new.name, notes = new.purpose || char(10) || new.goals || char(10) || new.results || char(10) || new.deciding || char(10) || new.own_identity || char(10) || new.fair_pay || char(10) || new.meetings || char(10) || new.notes WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = new.project_id AND noun = 'alliance' AND record_id = new.id);
END;
CREATE TRIGGER alliance_search_delete AFTER DELETE ON alliance BEGIN
    DELETE FROM search_text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = old.project_id AND noun = 'alliance' AND record_id = old.id);
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = 'alliance' AND record_id = old.id;
END;

CREATE TRIGGER member_search_insert AFTER INSERT ON member BEGIN
    INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, 'member', new.id);
    INSERT INTO search_text (rowid, name, notes) SELECT entry, '', new.contribution || char(10) || new.benefit FROM search_entry
        WHERE project_id = new.project_id AND noun = 'member' AND record_id = new.id;
END;
CREATE TRIGGER member_search_update AFTER UPDATE OF contribution, benefit ON member BEGIN
    UPDATE search_text SET name = '', notes = new.contribution || char(10) || new.benefit WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = new.project_id AND noun = 'member' AND record_id = new.id);
END;
CREATE TRIGGER member_search_delete AFTER DELETE ON member BEGIN
    DELETE FROM search_text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = old.project_id AND noun = 'member' AND record_id = old.id);
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = 'member' AND record_id = old.id;
END;

CREATE TRIGGER assessment_search_insert AFTER INSERT ON assessment BEGIN
    INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, 'assessment', new.id);
    INSERT INTO search_text (rowid, name, notes) SELECT entry, '', new.notes FROM search_entry
        WHERE project_id = new.project_id AND noun = 'assessment' AND record_id = new.id;
END;
CREATE TRIGGER assessment_search_update AFTER UPDATE OF notes ON assessment BEGIN
    UPDATE search_text SET name = '', notes = new.notes WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = new.project_id AND noun = 'assessment' AND record_id = new.id);
END;
CREATE TRIGGER assessment_search_delete AFTER DELETE ON assessment BEGIN
    DELETE FROM search_text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = old.project_id AND noun = 'assessment' AND record_id = old.id);
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = 'assessment' AND record_id = old.id;
END;

CREATE TRIGGER answer_search_insert AFTER INSERT ON answer BEGIN
    INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, 'answer', new.id);
    INSERT INTO search_text (rowid, name, notes) SELECT entry, '', new.how_present || char(10) || new.in_practice || char(10) || new.who FROM search_entry
        WHERE project_id = new.project_id AND noun = 'answer' AND record_id = new.id;
END;
CREATE TRIGGER answer_search_update AFTER UPDATE OF how_present, in_practice, who ON answer BEGIN
    UPDATE search_text SET name = '', notes = new.how_present || char(10) || new.in_practice || char(10) || new.who WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = new.project_id AND noun = 'answer' AND record_id = new.id);
END;
CREATE TRIGGER answer_search_delete AFTER DELETE ON answer BEGIN
    DELETE FROM search_text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = old.project_id AND noun = 'answer' AND record_id = old.id);
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = 'answer' AND record_id = old.id;
END;

CREATE TRIGGER agreement_search_insert AFTER INSERT ON agreement BEGIN
    INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, 'agreement', new.id);
    INSERT INTO search_text (rowid, name, notes) SELECT entry, new.what, new.who FROM search_entry
        WHERE project_id = new.project_id AND noun = 'agreement' AND record_id = new.id;
END;
CREATE TRIGGER agreement_search_update AFTER UPDATE OF what, who ON agreement BEGIN
    UPDATE search_text SET name = new.what, notes = new.who WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = new.project_id AND noun = 'agreement' AND record_id = new.id);
END;
CREATE TRIGGER agreement_search_delete AFTER DELETE ON agreement BEGIN
    DELETE FROM search_text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = old.project_id AND noun = 'agreement' AND record_id = old.id);
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = 'agreement' AND record_id = old.id;
END;

CREATE TRIGGER impact_note_search_insert AFTER INSERT ON impact_note BEGIN
    INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, 'impact_note', new.id);
    INSERT INTO search_text (rowid, name, notes) SELECT entry, '', new.reached || char(10) || new.not_yet || char(10) || new.changed || char(10) || new.evidence FROM search_entry
        WHERE project_id = new.project_id AND noun = 'impact_note' AND record_id = new.id;
END;
CREATE TRIGGER impact_note_search_update AFTER UPDATE OF reached, not_yet, changed, evidence ON impact_note BEGIN
    UPDATE search_text SET name = '', notes = new.reached || char(10) || new.not_yet || char(10) || new.changed || char(10) || new.evidence WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = new.project_id AND noun = 'impact_note' AND record_id = new.id);
END;
CREATE TRIGGER impact_note_search_delete AFTER DELETE ON impact_note BEGIN
    DELETE FROM search_text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = old.project_id AND noun = 'impact_note' AND record_id = old.id);
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = 'impact_note' AND record_id = old.id;
END;

CREATE TRIGGER own_entry_search_insert AFTER INSERT ON own_entry BEGIN
    INSERT INTO search_entry (project_id, noun, record_id) VALUES (new.project_id, 'own_entry', new.id);
    INSERT INTO search_text (rowid, name, notes) SELECT entry, new.label, new.explanation FROM search_entry
        WHERE project_id = new.project_id AND noun = 'own_entry' AND record_id = new.id;
END;
CREATE TRIGGER own_entry_search_update AFTER UPDATE OF label, explanation ON own_entry BEGIN
    UPDATE search_text SET name = new.label, notes = new.explanation WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = new.project_id AND noun = 'own_entry' AND record_id = new.id);
END;
CREATE TRIGGER own_entry_search_delete AFTER DELETE ON own_entry BEGIN
    DELETE FROM search_text WHERE rowid =
        (SELECT entry FROM search_entry WHERE project_id = old.project_id AND noun = 'own_entry' AND record_id = old.id);
    DELETE FROM search_entry WHERE project_id = old.project_id AND noun = 'own_entry' AND record_id = old.id;
END;
