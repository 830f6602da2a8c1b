-- The dated facts that deadlines are computed from (model/sag/opfoelgning), the secret address of a user's calendar, and
-- what a user was told in the daily mail. Deadlines themselves are nowhere. Rows are appended; a mistake is annulled.

CREATE TABLE borgerdato (
  id {noegle},
  borger {heltal} NOT NULL REFERENCES borger (id),
  art TEXT NOT NULL,
  dato TEXT NOT NULL,
  bemaerkning TEXT NOT NULL,
  bruger {heltal},
  tid TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX borgerdato_borger ON borgerdato (borger, art);

CREATE TABLE placeringsnotat (
  id {noegle},
  placering {heltal} NOT NULL REFERENCES placering (id),
  art TEXT NOT NULL,
  dato TEXT NOT NULL,
  notat TEXT NOT NULL,
  bruger {heltal},
  tid TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX placeringsnotat_placering ON placeringsnotat (placering, art);

CREATE TABLE udeblivelse (
  id {noegle},
  borger {heltal} NOT NULL REFERENCES borger (id),
  placering {heltal} REFERENCES placering (id),
  art TEXT NOT NULL,
  fra TEXT NOT NULL,
  til TEXT CHECK (fra <= til),
  kendt TEXT NOT NULL,
  bemaerkning TEXT NOT NULL,
  bruger {heltal},
  tid TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX udeblivelse_borger ON udeblivelse (borger);

CREATE TABLE udeblivelsesskridt (
  id {noegle},
  udeblivelse {heltal} NOT NULL REFERENCES udeblivelse (id),
  art TEXT NOT NULL,
  dato TEXT NOT NULL,
  notat TEXT NOT NULL,
  bruger {heltal},
  tid TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX udeblivelsesskridt_udeblivelse ON udeblivelsesskridt (udeblivelse);

-- An employer's own application; answered once.
CREATE TABLE arbejdsgiveransoegning (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  p_nummer TEXT NOT NULL REFERENCES arbejdssted (p_nummer),
  modtaget TEXT NOT NULL,
  pladser {heltal} NOT NULL CHECK (pladser > 0),
  bemaerkning TEXT NOT NULL,
  besvaret TEXT CHECK (modtaget <= besvaret),
  svar TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1)),
  version {heltal} NOT NULL
){tabel};
CREATE INDEX arbejdsgiveransoegning_kommune ON arbejdsgiveransoegning (kommune, besvaret);

-- A quarterly report, a continuous overview, a strategy talk: `periode` is the first day of what it was for.
CREATE TABLE indberetning (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  art TEXT NOT NULL,
  periode TEXT NOT NULL,
  dato TEXT NOT NULL,
  bemaerkning TEXT NOT NULL,
  bruger {heltal},
  tid TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX indberetning_kommune ON indberetning (kommune, art, periode);

-- Only a hash of the secret; the address itself is shown once.
CREATE TABLE kalenderadresse (
  id {noegle},
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  hemmelighed_hash TEXT NOT NULL UNIQUE,
  oprettet TEXT NOT NULL,
  tilbagekaldt TEXT
){tabel};
CREATE INDEX kalenderadresse_bruger ON kalenderadresse (bruger);

-- Whether and where a user wants the daily mail, and the day his deadlines were last gone through for it.
CREATE TABLE fristmail (
  bruger {heltal} NOT NULL PRIMARY KEY REFERENCES bruger (id),
  email TEXT NOT NULL,
  oensket {heltal} NOT NULL CHECK (oensket IN (0, 1)),
  gennemgaaet TEXT,
  version {heltal} NOT NULL
){tabel};

-- A deadline (kind, matter and day) that a user was told of: never told again.
CREATE TABLE frist_besked (
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  noegle TEXT NOT NULL,
  tid TEXT NOT NULL,
  PRIMARY KEY (bruger, noegle)
){tabel};

-- kun: sqlite
CREATE TRIGGER frist_besked_frosset BEFORE UPDATE ON frist_besked BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: frist_besked'); END;
CREATE TRIGGER borgerdato_bevares BEFORE DELETE ON borgerdato BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: borgerdato'); END;
CREATE TRIGGER placeringsnotat_bevares BEFORE DELETE ON placeringsnotat BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: placeringsnotat'); END;
CREATE TRIGGER udeblivelse_bevares BEFORE DELETE ON udeblivelse BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: udeblivelse'); END;
CREATE TRIGGER udeblivelsesskridt_bevares BEFORE DELETE ON udeblivelsesskridt BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: udeblivelsesskridt'); END;
CREATE TRIGGER arbejdsgiveransoegning_bevares BEFORE DELETE ON arbejdsgiveransoegning BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: arbejdsgiveransoegning'); END;
CREATE TRIGGER indberetning_bevares BEFORE DELETE ON indberetning BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: indberetning'); END;
CREATE TRIGGER kalenderadresse_bevares BEFORE DELETE ON kalenderadresse BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: kalenderadresse'); END;
CREATE TRIGGER fristmail_bevares BEFORE DELETE ON fristmail BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: fristmail'); END;
CREATE TRIGGER frist_besked_bevares BEFORE DELETE ON frist_besked BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: frist_besked'); END;
-- kun: postgres
CREATE TRIGGER frist_besked_frosset BEFORE UPDATE ON frist_besked FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER borgerdato_bevares BEFORE DELETE OR TRUNCATE ON borgerdato FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER placeringsnotat_bevares BEFORE DELETE OR TRUNCATE ON placeringsnotat FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER udeblivelse_bevares BEFORE DELETE OR TRUNCATE ON udeblivelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER udeblivelsesskridt_bevares BEFORE DELETE OR TRUNCATE ON udeblivelsesskridt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER arbejdsgiveransoegning_bevares BEFORE DELETE OR TRUNCATE ON arbejdsgiveransoegning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER indberetning_bevares BEFORE DELETE OR TRUNCATE ON indberetning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER kalenderadresse_bevares BEFORE DELETE OR TRUNCATE ON kalenderadresse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER fristmail_bevares BEFORE DELETE OR TRUNCATE ON fristmail FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER frist_besked_bevares BEFORE DELETE OR TRUNCATE ON frist_besked FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
