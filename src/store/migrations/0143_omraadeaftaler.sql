-- An agreement per area with an employer or administration (source 002, case 1): which tasks, how they are staffed today, what the
-- service level is, how often. A change is the next version; nothing is changed after it was written.
CREATE TABLE omraadeaftale (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  nummer {heltal} NOT NULL CHECK (nummer >= 1),
  version {heltal} NOT NULL CHECK (version >= 1),
  omraade TEXT NOT NULL,
  part TEXT NOT NULL,
  normeret_niveau TEXT NOT NULL,
  serviceniveau TEXT NOT NULL,
  hyppighed TEXT NOT NULL,
  bemaerkning TEXT NOT NULL,
  grund TEXT NOT NULL CHECK (version = 1 OR grund <> ''),
  ansvarlig {heltal} NOT NULL REFERENCES bruger (id),
  fra TEXT NOT NULL,
  revideres TEXT NOT NULL CHECK (fra <= revideres),
  ophoert {heltal} NOT NULL CHECK (ophoert IN (0, 1)),
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  UNIQUE (kommune, nummer, version)
){tabel};

CREATE TABLE omraadeaftale_opgave (
  aftale {heltal} NOT NULL REFERENCES omraadeaftale (id),
  opgave {heltal} NOT NULL REFERENCES opgave (id),
  PRIMARY KEY (aftale, opgave)
){tabel};

CREATE TABLE omraadeaftale_part (
  aftale {heltal} NOT NULL REFERENCES omraadeaftale (id),
  rolle TEXT NOT NULL,
  navn TEXT NOT NULL CHECK (navn <> ''),
  dato TEXT,
  PRIMARY KEY (aftale, rolle)
){tabel};

-- kun: sqlite
CREATE TRIGGER omraadeaftale_frosset BEFORE UPDATE ON omraadeaftale BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: omraadeaftale'); END;
CREATE TRIGGER omraadeaftale_bevares BEFORE DELETE ON omraadeaftale BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: omraadeaftale'); END;
CREATE TRIGGER omraadeaftale_opgave_frosset BEFORE UPDATE ON omraadeaftale_opgave BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: omraadeaftale_opgave'); END;
CREATE TRIGGER omraadeaftale_opgave_bevares BEFORE DELETE ON omraadeaftale_opgave BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: omraadeaftale_opgave'); END;
CREATE TRIGGER omraadeaftale_part_frosset BEFORE UPDATE ON omraadeaftale_part BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: omraadeaftale_part'); END;
CREATE TRIGGER omraadeaftale_part_bevares BEFORE DELETE ON omraadeaftale_part BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: omraadeaftale_part'); END;
-- kun: postgres
CREATE TRIGGER omraadeaftale_frosset BEFORE UPDATE ON omraadeaftale FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER omraadeaftale_bevares BEFORE DELETE OR TRUNCATE ON omraadeaftale FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER omraadeaftale_opgave_frosset BEFORE UPDATE ON omraadeaftale_opgave FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER omraadeaftale_opgave_bevares BEFORE DELETE OR TRUNCATE ON omraadeaftale_opgave FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER omraadeaftale_part_frosset BEFORE UPDATE ON omraadeaftale_part FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER omraadeaftale_part_bevares BEFORE DELETE OR TRUNCATE ON omraadeaftale_part FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
-- kun: begge
