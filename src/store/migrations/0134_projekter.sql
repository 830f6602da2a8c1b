-- Projects after the fixed template, their frozen editions, the chain that approves them and every step taken; and where
-- workplaces lie.
--
-- `indhold` is the template as JSON (sager/projekt/indhold_json). Where a project stands is its newest step; the columns
-- tilstand, udgave and venter_paa repeat it for lists and are written in the same transaction.
CREATE TABLE projekt (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  p_nummer TEXT NOT NULL REFERENCES arbejdssted (p_nummer),
  navn TEXT NOT NULL,
  indhold TEXT NOT NULL,
  tilstand TEXT NOT NULL,
  udgave {heltal} NOT NULL CHECK (udgave >= 0),
  venter_paa {heltal} NOT NULL CHECK (venter_paa >= 0),
  skridt {heltal} NOT NULL CHECK (skridt > 0),
  oprettet TEXT NOT NULL,
  oprettet_af {heltal} NOT NULL REFERENCES bruger (id),
  version {heltal} NOT NULL,
  CHECK ((tilstand = 'til_godkendelse') = (venter_paa > 0))
){tabel};
CREATE INDEX projekt_kommune ON projekt (kommune);
CREATE INDEX projekt_p_nummer ON projekt (p_nummer);

CREATE TABLE projekt_udgave (
  projekt {heltal} NOT NULL REFERENCES projekt (id),
  nr {heltal} NOT NULL CHECK (nr > 0),
  indhold TEXT NOT NULL,
  opgavenavne TEXT NOT NULL,
  fingeraftryk TEXT NOT NULL CHECK (LENGTH(fingeraftryk) = 64),
  stoettede_dag TEXT NOT NULL,
  nytteindsats {heltal} NOT NULL,
  virksomhedspraktik {heltal} NOT NULL,
  loentilskud {heltal} NOT NULL,
  ugeminutter {heltal} NOT NULL,
  paamind_efter {heltal} NOT NULL,
  tid TEXT NOT NULL,
  dag TEXT NOT NULL,
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  PRIMARY KEY (projekt, nr)
){tabel};

-- The chain as it was when the edition was sent.
CREATE TABLE projekt_udgave_trin (
  projekt {heltal} NOT NULL,
  udgave {heltal} NOT NULL,
  nr {heltal} NOT NULL CHECK (nr > 0),
  art TEXT NOT NULL,
  maade TEXT NOT NULL,
  titel TEXT NOT NULL,
  navn TEXT NOT NULL,
  email TEXT NOT NULL,
  PRIMARY KEY (projekt, udgave, nr),
  FOREIGN KEY (projekt, udgave) REFERENCES projekt_udgave (projekt, nr)
){tabel};

-- Two who take a step at once: one wins.
CREATE TABLE projekt_skridt (
  projekt {heltal} NOT NULL REFERENCES projekt (id),
  nr {heltal} NOT NULL CHECK (nr > 0),
  handling TEXT NOT NULL,
  tilstand TEXT NOT NULL,
  udgave {heltal} NOT NULL,
  trin {heltal} NOT NULL,
  fingeraftryk TEXT NOT NULL,
  navn TEXT NOT NULL,
  moede_dato TEXT,
  reference TEXT NOT NULL,
  tekst TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  dag TEXT NOT NULL,
  PRIMARY KEY (projekt, nr)
){tabel};

-- A municipality's own order of approval; the newest version counts for what is sent from then on.
CREATE TABLE godkendelseskaede (
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  version {heltal} NOT NULL CHECK (version > 0),
  paamind_efter {heltal} NOT NULL CHECK (paamind_efter BETWEEN 1 AND 90),
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  tid TEXT NOT NULL,
  PRIMARY KEY (kommune, version)
){tabel};

CREATE TABLE godkendelseskaede_trin (
  kommune {heltal} NOT NULL,
  version {heltal} NOT NULL,
  nr {heltal} NOT NULL CHECK (nr > 0),
  art TEXT NOT NULL,
  maade TEXT NOT NULL,
  titel TEXT NOT NULL,
  navn TEXT NOT NULL,
  email TEXT NOT NULL,
  PRIMARY KEY (kommune, version, nr),
  FOREIGN KEY (kommune, version) REFERENCES godkendelseskaede (kommune, version)
){tabel};

-- Empty: single places outside any project. No REFERENCES: a copy of the database goes through the tables as they were
-- made, and this one came first; the program asks for the project at every write.
ALTER TABLE jobordre ADD COLUMN projekt {heltal};
CREATE INDEX jobordre_projekt ON jobordre (projekt);

-- Millionths of a degree, ETRS89; both or none (the program sees to it).
ALTER TABLE arbejdssted ADD COLUMN bredde {heltal};
ALTER TABLE arbejdssted ADD COLUMN laengde {heltal};

-- kun: sqlite
CREATE TRIGGER projekt_udgave_frosset BEFORE UPDATE ON projekt_udgave BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: projekt_udgave'); END;
CREATE TRIGGER projekt_udgave_trin_frosset BEFORE UPDATE ON projekt_udgave_trin BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: projekt_udgave_trin'); END;
CREATE TRIGGER projekt_skridt_frosset BEFORE UPDATE ON projekt_skridt BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: projekt_skridt'); END;
CREATE TRIGGER godkendelseskaede_frosset BEFORE UPDATE ON godkendelseskaede BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: godkendelseskaede'); END;
CREATE TRIGGER godkendelseskaede_trin_frosset BEFORE UPDATE ON godkendelseskaede_trin BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: godkendelseskaede_trin'); END;
CREATE TRIGGER projekt_bevares BEFORE DELETE ON projekt BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: projekt'); END;
CREATE TRIGGER projekt_udgave_bevares BEFORE DELETE ON projekt_udgave BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: projekt_udgave'); END;
CREATE TRIGGER projekt_udgave_trin_bevares BEFORE DELETE ON projekt_udgave_trin BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: projekt_udgave_trin'); END;
CREATE TRIGGER projekt_skridt_bevares BEFORE DELETE ON projekt_skridt BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: projekt_skridt'); END;
CREATE TRIGGER godkendelseskaede_bevares BEFORE DELETE ON godkendelseskaede BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: godkendelseskaede'); END;
CREATE TRIGGER godkendelseskaede_trin_bevares BEFORE DELETE ON godkendelseskaede_trin BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: godkendelseskaede_trin'); END;
-- kun: postgres
CREATE TRIGGER projekt_udgave_frosset BEFORE UPDATE ON projekt_udgave FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER projekt_udgave_trin_frosset BEFORE UPDATE ON projekt_udgave_trin FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER projekt_skridt_frosset BEFORE UPDATE ON projekt_skridt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER godkendelseskaede_frosset BEFORE UPDATE ON godkendelseskaede FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER godkendelseskaede_trin_frosset BEFORE UPDATE ON godkendelseskaede_trin FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER projekt_bevares BEFORE DELETE OR TRUNCATE ON projekt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER projekt_udgave_bevares BEFORE DELETE OR TRUNCATE ON projekt_udgave FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER projekt_udgave_trin_bevares BEFORE DELETE OR TRUNCATE ON projekt_udgave_trin FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER projekt_skridt_bevares BEFORE DELETE OR TRUNCATE ON projekt_skridt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER godkendelseskaede_bevares BEFORE DELETE OR TRUNCATE ON godkendelseskaede FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER godkendelseskaede_trin_bevares BEFORE DELETE OR TRUNCATE ON godkendelseskaede_trin FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
-- kun: begge
