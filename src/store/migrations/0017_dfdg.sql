-- The exchange with the national register: the outbox with every attempt, what the register sent to us, and where the
-- two sides differ. The table udbakke of step 3 is kept and no longer written; what waits in it is carried over by the
-- program, which alone can make the complete record (sager/dfdg).
--
-- A row is frozen when it is written with the case; only its fate changes. No CPR number stands in any of these.
CREATE TABLE dfdg_forsendelse (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  emne TEXT NOT NULL,
  emne_id {heltal} NOT NULL,
  borger {heltal} REFERENCES borger (id),
  bane TEXT NOT NULL,
  noegle TEXT NOT NULL,
  revision {heltal} NOT NULL,
  omgang {heltal} NOT NULL CHECK (omgang >= 0),
  handling TEXT NOT NULL,
  indhold TEXT NOT NULL,
  anmodning TEXT NOT NULL UNIQUE,
  jobordre_noegle TEXT NOT NULL,
  oprettet TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  -- what changes
  tilstand TEXT NOT NULL,
  forsoeg {heltal} NOT NULL DEFAULT 0 CHECK (forsoeg >= 0),
  svarkode TEXT NOT NULL DEFAULT '',
  svartekst TEXT NOT NULL DEFAULT '',
  taget TEXT,
  naeste_forsoeg TEXT NOT NULL,
  laan_af TEXT,
  laan_til TEXT,
  CHECK ((tilstand = 'taget') = (taget IS NOT NULL))
){tabel};
CREATE INDEX dfdg_forsendelse_bane ON dfdg_forsendelse (bane, tilstand, id);
CREATE INDEX dfdg_forsendelse_tilstand ON dfdg_forsendelse (tilstand, id);
CREATE INDEX dfdg_forsendelse_noegle ON dfdg_forsendelse (noegle, tilstand);
CREATE INDEX dfdg_forsendelse_emne ON dfdg_forsendelse (emne, emne_id);

CREATE TABLE dfdg_forsoeg (
  id {noegle},
  forsendelse {heltal} NOT NULL REFERENCES dfdg_forsendelse (id),
  nr {heltal} NOT NULL,
  tid TEXT NOT NULL,
  skridt TEXT NOT NULL,
  kode TEXT NOT NULL,
  tekst TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id)
){tabel};
CREATE INDEX dfdg_forsoeg_forsendelse ON dfdg_forsoeg (forsendelse);

-- What the register sent, by its own id: stored before it is acknowledged. `aftryk` tells the same message from another
-- one under its id.
CREATE TABLE dfdg_besked (
  id {noegle},
  besked_id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  vej TEXT NOT NULL,
  afsender TEXT NOT NULL,
  myndighed TEXT NOT NULL,
  haendelse TEXT NOT NULL,
  revision {heltal} NOT NULL,
  borger {heltal} REFERENCES borger (id),
  kommune {heltal} REFERENCES kommune (kode),
  noegle TEXT NOT NULL,
  indhold TEXT NOT NULL,
  aftryk TEXT NOT NULL,
  modtaget TEXT NOT NULL,
  -- what changes
  gentaget {heltal} NOT NULL DEFAULT 0,
  tilstand TEXT NOT NULL,
  udfald TEXT NOT NULL DEFAULT ''
){tabel};
CREATE INDEX dfdg_besked_tilstand ON dfdg_besked (tilstand, id);
CREATE INDEX dfdg_besked_noegle ON dfdg_besked (noegle, haendelse);
CREATE INDEX dfdg_besked_borger ON dfdg_besked (borger, type, haendelse);
CREATE INDEX dfdg_besked_kommune ON dfdg_besked (kommune, id);

-- The same id with other content: refused, kept as a fact.
CREATE TABLE dfdg_beskedkonflikt (
  id {noegle},
  besked {heltal} NOT NULL REFERENCES dfdg_besked (id),
  tid TEXT NOT NULL,
  afsender TEXT NOT NULL,
  aftryk TEXT NOT NULL,
  UNIQUE (besked, aftryk)
){tabel};

CREATE TABLE dfdg_afstemning (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  begyndt TEXT NOT NULL,
  borgere {heltal} NOT NULL,
  fejlede {heltal} NOT NULL,
  fundne {heltal} NOT NULL
){tabel};
CREATE INDEX dfdg_afstemning_kommune ON dfdg_afstemning (kommune, id);

CREATE TABLE dfdg_forskel (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  art TEXT NOT NULL,
  noegle TEXT NOT NULL,
  placering {heltal} REFERENCES placering (id),
  borger {heltal} REFERENCES borger (id),
  fundet TEXT NOT NULL,
  -- what changes
  felter TEXT NOT NULL,
  senest_set TEXT NOT NULL,
  tilstand TEXT NOT NULL,
  bemaerkning TEXT NOT NULL DEFAULT '',
  bruger {heltal} REFERENCES bruger (id),
  version {heltal} NOT NULL DEFAULT 1
){tabel};
CREATE INDEX dfdg_forskel_kommune ON dfdg_forskel (kommune, tilstand, id);
CREATE INDEX dfdg_forskel_noegle ON dfdg_forskel (noegle, tilstand);

-- kun: sqlite
CREATE TRIGGER dfdg_forsendelse_frosset BEFORE UPDATE OF kommune, emne, emne_id, borger, bane, noegle, revision, omgang, handling,
  indhold, anmodning, jobordre_noegle, oprettet, bruger ON dfdg_forsendelse
BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: dfdg_forsendelse'); END;
CREATE TRIGGER dfdg_forsendelse_bevares BEFORE DELETE ON dfdg_forsendelse BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: dfdg_forsendelse'); END;
CREATE TRIGGER dfdg_forsoeg_frosset BEFORE UPDATE ON dfdg_forsoeg BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: dfdg_forsoeg'); END;
CREATE TRIGGER dfdg_forsoeg_bevares BEFORE DELETE ON dfdg_forsoeg BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: dfdg_forsoeg'); END;
CREATE TRIGGER dfdg_besked_frosset BEFORE UPDATE OF besked_id, type, vej, afsender, myndighed, haendelse, revision, borger, kommune,
  noegle, indhold, aftryk, modtaget ON dfdg_besked
BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: dfdg_besked'); END;
CREATE TRIGGER dfdg_besked_bevares BEFORE DELETE ON dfdg_besked BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: dfdg_besked'); END;
CREATE TRIGGER dfdg_beskedkonflikt_frosset BEFORE UPDATE ON dfdg_beskedkonflikt BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: dfdg_beskedkonflikt'); END;
CREATE TRIGGER dfdg_beskedkonflikt_bevares BEFORE DELETE ON dfdg_beskedkonflikt BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: dfdg_beskedkonflikt'); END;
CREATE TRIGGER dfdg_afstemning_frosset BEFORE UPDATE ON dfdg_afstemning BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: dfdg_afstemning'); END;
CREATE TRIGGER dfdg_afstemning_bevares BEFORE DELETE ON dfdg_afstemning BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: dfdg_afstemning'); END;
CREATE TRIGGER dfdg_forskel_frosset BEFORE UPDATE OF kommune, art, noegle, placering, borger, fundet ON dfdg_forskel
BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: dfdg_forskel'); END;
CREATE TRIGGER dfdg_forskel_bevares BEFORE DELETE ON dfdg_forskel BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: dfdg_forskel'); END;
-- kun: postgres
CREATE TRIGGER dfdg_forsendelse_frosset BEFORE UPDATE OF kommune, emne, emne_id, borger, bane, noegle, revision, omgang, handling,
  indhold, anmodning, jobordre_noegle, oprettet, bruger ON dfdg_forsendelse
  FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER dfdg_forsendelse_bevares BEFORE DELETE OR TRUNCATE ON dfdg_forsendelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER dfdg_forsoeg_frosset BEFORE UPDATE ON dfdg_forsoeg FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER dfdg_forsoeg_bevares BEFORE DELETE OR TRUNCATE ON dfdg_forsoeg FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER dfdg_besked_frosset BEFORE UPDATE OF besked_id, type, vej, afsender, myndighed, haendelse, revision, borger, kommune,
  noegle, indhold, aftryk, modtaget ON dfdg_besked
  FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER dfdg_besked_bevares BEFORE DELETE OR TRUNCATE ON dfdg_besked FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER dfdg_beskedkonflikt_frosset BEFORE UPDATE ON dfdg_beskedkonflikt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER dfdg_beskedkonflikt_bevares BEFORE DELETE OR TRUNCATE ON dfdg_beskedkonflikt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER dfdg_afstemning_frosset BEFORE UPDATE ON dfdg_afstemning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER dfdg_afstemning_bevares BEFORE DELETE OR TRUNCATE ON dfdg_afstemning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER dfdg_forskel_frosset BEFORE UPDATE OF kommune, art, noegle, placering, borger, fundet ON dfdg_forskel
  FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER dfdg_forskel_bevares BEFORE DELETE OR TRUNCATE ON dfdg_forskel FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
-- kun: begge
