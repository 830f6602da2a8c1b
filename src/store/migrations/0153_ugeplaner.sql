-- The weekly plan of a citizen: what is planned beside (or more exactly than) what follows from the placements themselves.
-- Minutes after midnight. An activity is never changed: it is taken out, and another one is written.
CREATE TABLE ugeaktivitet (
  id {noegle},
  borger {heltal} NOT NULL REFERENCES borger (id),
  dato TEXT NOT NULL,
  fra {heltal} NOT NULL CHECK (fra >= 0),
  til {heltal} NOT NULL CHECK (til > fra AND til <= 1440),
  art TEXT NOT NULL,
  sted TEXT NOT NULL,
  bemaerkning TEXT NOT NULL,
  anvist {heltal} NOT NULL CHECK (anvist IN (0, 1)),
  naevnt {heltal} NOT NULL CHECK (naevnt IN (0, 1)),
  placering {heltal} REFERENCES placering (id),
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX ugeaktivitet_borger ON ugeaktivitet (borger, dato);
CREATE INDEX ugeaktivitet_dato ON ugeaktivitet (dato);

CREATE TABLE ugeaktivitet_fjernet (
  aktivitet {heltal} NOT NULL PRIMARY KEY REFERENCES ugeaktivitet (id),
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};

-- Fewer hours of arbejdspligt after a concrete assessment (LAB § 105 a, stk. 2); the newest from the day or before counts, and 37 hours
-- take it back.
CREATE TABLE nedsat_arbejdspligt (
  id {noegle},
  borger {heltal} NOT NULL REFERENCES borger (id),
  fra TEXT NOT NULL,
  minutter {heltal} NOT NULL CHECK (minutter BETWEEN 0 AND 2220),
  begrundelse TEXT NOT NULL CHECK (begrundelse <> ''),
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX nedsat_arbejdspligt_borger ON nedsat_arbejdspligt (borger, fra);

-- kun: sqlite
CREATE TRIGGER ugeaktivitet_frosset BEFORE UPDATE ON ugeaktivitet BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: ugeaktivitet'); END;
CREATE TRIGGER ugeaktivitet_bevares BEFORE DELETE ON ugeaktivitet BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: ugeaktivitet'); END;
CREATE TRIGGER ugeaktivitet_fjernet_frosset BEFORE UPDATE ON ugeaktivitet_fjernet BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: ugeaktivitet_fjernet'); END;
CREATE TRIGGER ugeaktivitet_fjernet_bevares BEFORE DELETE ON ugeaktivitet_fjernet BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: ugeaktivitet_fjernet'); END;
CREATE TRIGGER nedsat_arbejdspligt_frosset BEFORE UPDATE ON nedsat_arbejdspligt BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: nedsat_arbejdspligt'); END;
CREATE TRIGGER nedsat_arbejdspligt_bevares BEFORE DELETE ON nedsat_arbejdspligt BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: nedsat_arbejdspligt'); END;
-- kun: postgres
CREATE TRIGGER ugeaktivitet_frosset BEFORE UPDATE ON ugeaktivitet FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER ugeaktivitet_bevares BEFORE DELETE OR TRUNCATE ON ugeaktivitet FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER ugeaktivitet_fjernet_frosset BEFORE UPDATE ON ugeaktivitet_fjernet FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER ugeaktivitet_fjernet_bevares BEFORE DELETE OR TRUNCATE ON ugeaktivitet_fjernet FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER nedsat_arbejdspligt_frosset BEFORE UPDATE ON nedsat_arbejdspligt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER nedsat_arbejdspligt_bevares BEFORE DELETE OR TRUNCATE ON nedsat_arbejdspligt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
-- kun: begge
