-- A slot says where a chip is and how it is set, as one number; it was a place in a numbered grid. The step that comes
-- with this translates them. The index has all that the map needs.

DROP INDEX actor_by_place;
CREATE INDEX actor_by_place ON actor (project_id, municipality_id, half, slot, id, name, status);
