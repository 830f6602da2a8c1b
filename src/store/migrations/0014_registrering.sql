-- What the national register is to know beside the case itself: the occupation by its classifications, whom to talk to
-- at the workplace, part of plan, the responsible caseworker; a key for each placement and job order that never
-- changes; the municipality as an authority; and the national code lists with their versions.
ALTER TABLE jobordre ADD COLUMN disco TEXT NOT NULL DEFAULT '';
ALTER TABLE jobordre ADD COLUMN esco_uri TEXT NOT NULL DEFAULT '';
ALTER TABLE jobordre ADD COLUMN esco_alias TEXT NOT NULL DEFAULT '';
ALTER TABLE jobordre ADD COLUMN kontakt_navn TEXT NOT NULL DEFAULT '';
ALTER TABLE jobordre ADD COLUMN kontakt_telefon TEXT NOT NULL DEFAULT '';
ALTER TABLE jobordre ADD COLUMN kontakt_email TEXT NOT NULL DEFAULT '';
ALTER TABLE placering ADD COLUMN del_af_plan {heltal} NOT NULL DEFAULT 0 CHECK (del_af_plan IN (0, 1));
-- no reference: a copy is written table by table, and the users come later
ALTER TABLE placering ADD COLUMN ansvarlig {heltal};

-- `emne` is placering or jobordre. Made once with the row, never changed: the register knows the row by it.
CREATE TABLE registernoegle (
  emne TEXT NOT NULL,
  id {heltal} NOT NULL,
  uuid TEXT NOT NULL UNIQUE,
  PRIMARY KEY (emne, id)
){tabel};

-- The municipality as the register knows it. A change is a new version.
CREATE TABLE registermyndighed (
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  version {heltal} NOT NULL CHECK (version >= 1),
  kode TEXT NOT NULL,
  navn TEXT NOT NULL,
  organisationstype {heltal} NOT NULL,
  bevillingsramme TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  PRIMARY KEY (kommune, version)
){tabel};

-- A list as it was imported; the newest one counts, the older ones say what was known when.
CREATE TABLE kodeliste_udgave (
  id {noegle},
  liste TEXT NOT NULL,
  nummer {heltal} NOT NULL CHECK (nummer >= 1),
  filnavn TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  UNIQUE (liste, nummer)
){tabel};

-- Closed start, open end: valid from `fra` and before `til`.
CREATE TABLE kodevaerdi (
  udgave {heltal} NOT NULL REFERENCES kodeliste_udgave (id),
  kode {heltal} NOT NULL CHECK (kode >= 0),
  fra TEXT NOT NULL,
  til TEXT NOT NULL CHECK (fra < til),
  navn TEXT NOT NULL,
  beskrivelse TEXT NOT NULL,
  PRIMARY KEY (udgave, kode)
){tabel};

-- What somebody chose where the names do not meet: our value is that code. The newest choice counts; code null takes
-- the choice back.
CREATE TABLE kodekobling (
  id {noegle},
  liste TEXT NOT NULL,
  vaerdi TEXT NOT NULL,
  kode {heltal},
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX kodekobling_liste ON kodekobling (liste, vaerdi);

-- kun: sqlite
INSERT INTO registernoegle (emne, id, uuid) SELECT 'placering', id, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' ||
    substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) FROM placering;
INSERT INTO registernoegle (emne, id, uuid) SELECT 'jobordre', id, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' ||
    substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) FROM jobordre;
CREATE TRIGGER registernoegle_frosset BEFORE UPDATE ON registernoegle BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: registernoegle'); END;
CREATE TRIGGER registernoegle_bevares BEFORE DELETE ON registernoegle BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: registernoegle'); END;
CREATE TRIGGER registermyndighed_frosset BEFORE UPDATE ON registermyndighed BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: registermyndighed'); END;
CREATE TRIGGER registermyndighed_bevares BEFORE DELETE ON registermyndighed BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: registermyndighed'); END;
CREATE TRIGGER kodeliste_udgave_frosset BEFORE UPDATE ON kodeliste_udgave BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: kodeliste_udgave'); END;
CREATE TRIGGER kodeliste_udgave_bevares BEFORE DELETE ON kodeliste_udgave BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: kodeliste_udgave'); END;
CREATE TRIGGER kodevaerdi_frosset BEFORE UPDATE ON kodevaerdi BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: kodevaerdi'); END;
CREATE TRIGGER kodevaerdi_bevares BEFORE DELETE ON kodevaerdi BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: kodevaerdi'); END;
CREATE TRIGGER kodekobling_frosset BEFORE UPDATE ON kodekobling BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: kodekobling'); END;
CREATE TRIGGER kodekobling_bevares BEFORE DELETE ON kodekobling BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: kodekobling'); END;
-- kun: postgres
INSERT INTO registernoegle (emne, id, uuid) SELECT 'placering', id, CAST(gen_random_uuid() AS TEXT) FROM placering;
INSERT INTO registernoegle (emne, id, uuid) SELECT 'jobordre', id, CAST(gen_random_uuid() AS TEXT) FROM jobordre;
CREATE TRIGGER registernoegle_frosset BEFORE UPDATE ON registernoegle FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER registernoegle_bevares BEFORE DELETE OR TRUNCATE ON registernoegle FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER registermyndighed_frosset BEFORE UPDATE ON registermyndighed FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER registermyndighed_bevares BEFORE DELETE OR TRUNCATE ON registermyndighed FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER kodeliste_udgave_frosset BEFORE UPDATE ON kodeliste_udgave FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER kodeliste_udgave_bevares BEFORE DELETE OR TRUNCATE ON kodeliste_udgave FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER kodevaerdi_frosset BEFORE UPDATE ON kodevaerdi FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER kodevaerdi_bevares BEFORE DELETE OR TRUNCATE ON kodevaerdi FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER kodekobling_frosset BEFORE UPDATE ON kodekobling FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER kodekobling_bevares BEFORE DELETE OR TRUNCATE ON kodekobling FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
-- kun: begge
