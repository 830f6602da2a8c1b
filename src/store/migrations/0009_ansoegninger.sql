-- Applications for dispensation from the ratio: the draft, each step on its way, and what was sent.

CREATE TABLE ansoegning (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  p_nummer TEXT REFERENCES arbejdssted (p_nummer),
  -- the points as they stand, in the JSON of kontrakt/ansoegning_json
  indhold TEXT NOT NULL,
  -- the council that decides; empty until sent
  raad TEXT NOT NULL DEFAULT '',
  -- the matter of the hearing (hoeringssag)
  hoering {heltal},
  -- the council's own number
  journalnummer TEXT NOT NULL DEFAULT '',
  oprettet TEXT NOT NULL,
  oprettet_af {heltal} NOT NULL REFERENCES bruger (id),
  version {heltal} NOT NULL
){tabel};
CREATE INDEX ansoegning_kommune ON ansoegning (kommune);
CREATE INDEX ansoegning_raad ON ansoegning (raad);
CREATE INDEX ansoegning_p_nummer ON ansoegning (p_nummer);

-- Where the matter stands is its newest step. Two who take the same step at once: one wins.
CREATE TABLE ansoegning_skridt (
  ansoegning {heltal} NOT NULL REFERENCES ansoegning (id),
  nr {heltal} NOT NULL CHECK (nr > 0),
  handling TEXT NOT NULL,
  tilstand TEXT NOT NULL,
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  tid TEXT NOT NULL,
  dag TEXT NOT NULL,
  grund TEXT NOT NULL,
  PRIMARY KEY (ansoegning, nr)
){tabel};

CREATE TABLE indsendelse (
  ansoegning {heltal} NOT NULL REFERENCES ansoegning (id),
  nr {heltal} NOT NULL CHECK (nr > 0),
  indhold TEXT NOT NULL,
  fingeraftryk TEXT NOT NULL CHECK (LENGTH(fingeraftryk) = 64),
  raad TEXT NOT NULL,
  dag TEXT NOT NULL,
  tid TEXT NOT NULL,
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  PRIMARY KEY (ansoegning, nr)
){tabel};

-- The files that went along, in order.
CREATE TABLE indsendelse_bilag (
  ansoegning {heltal} NOT NULL,
  nr {heltal} NOT NULL,
  plads {heltal} NOT NULL,
  bilag {heltal} NOT NULL REFERENCES bilag (id),
  PRIMARY KEY (ansoegning, nr, plads),
  FOREIGN KEY (ansoegning, nr) REFERENCES indsendelse (ansoegning, nr)
){tabel};

-- kun: sqlite
CREATE TRIGGER ansoegning_skridt_frosset BEFORE UPDATE ON ansoegning_skridt BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: ansoegning_skridt'); END;
CREATE TRIGGER indsendelse_frosset BEFORE UPDATE ON indsendelse BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: indsendelse'); END;
CREATE TRIGGER indsendelse_bilag_frosset BEFORE UPDATE ON indsendelse_bilag BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: indsendelse_bilag'); END;
CREATE TRIGGER ansoegning_bevares BEFORE DELETE ON ansoegning BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: ansoegning'); END;
CREATE TRIGGER ansoegning_skridt_bevares BEFORE DELETE ON ansoegning_skridt BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: ansoegning_skridt'); END;
CREATE TRIGGER indsendelse_bevares BEFORE DELETE ON indsendelse BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: indsendelse'); END;
CREATE TRIGGER indsendelse_bilag_bevares BEFORE DELETE ON indsendelse_bilag BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: indsendelse_bilag'); END;
-- kun: postgres
CREATE TRIGGER ansoegning_skridt_frosset BEFORE UPDATE ON ansoegning_skridt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER indsendelse_frosset BEFORE UPDATE ON indsendelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER indsendelse_bilag_frosset BEFORE UPDATE ON indsendelse_bilag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER ansoegning_bevares BEFORE DELETE OR TRUNCATE ON ansoegning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER ansoegning_skridt_bevares BEFORE DELETE OR TRUNCATE ON ansoegning_skridt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER indsendelse_bevares BEFORE DELETE OR TRUNCATE ON indsendelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER indsendelse_bilag_bevares BEFORE DELETE OR TRUNCATE ON indsendelse_bilag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
