-- What must be in hand before a start (model/sag/forudsaetning) and the workflow description of each target group
-- (model/sag/arbejdsgang). A description is never changed: a new version takes its place. What is asked is appended and
-- annulled; what became of it for one placement is a row with a version, its history stands in haendelse.

CREATE TABLE arbejdsgang (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  ydelse TEXT NOT NULL,
  -- empty where the benefit knows no readiness
  visitation TEXT NOT NULL,
  population TEXT NOT NULL,
  nummer {heltal} NOT NULL CHECK (nummer > 0),
  gaelder_fra TEXT NOT NULL,
  hvornaar TEXT NOT NULL,
  hvor TEXT NOT NULL,
  foer_start TEXT NOT NULL,
  uger {heltal} CHECK (uger >= 0),
  ansvarlig {heltal} NOT NULL REFERENCES bruger (id),
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  tid TEXT NOT NULL,
  UNIQUE (kommune, ydelse, visitation, population, nummer)
){tabel};

CREATE TABLE arbejdsgang_foretrukken (
  id {noegle},
  arbejdsgang {heltal} NOT NULL REFERENCES arbejdsgang (id),
  art TEXT NOT NULL,
  noegle TEXT NOT NULL
){tabel};
CREATE INDEX arbejdsgang_foretrukken_gang ON arbejdsgang_foretrukken (arbejdsgang);

-- Asked by exactly one: a version of a group's description, a workplace, a job order. A workplace is shared, what is
-- asked of it is the municipality's own.
CREATE TABLE forudsaetningskrav (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  arbejdsgang {heltal} REFERENCES arbejdsgang (id),
  p_nummer TEXT REFERENCES arbejdssted (p_nummer),
  jobordre {heltal} REFERENCES jobordre (id),
  art TEXT NOT NULL,
  navn TEXT NOT NULL,
  noedvendig {heltal} NOT NULL CHECK (noedvendig IN (0, 1)),
  ejer TEXT NOT NULL,
  arbejdsdage {heltal} NOT NULL CHECK (arbejdsdage >= 0),
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1)),
  CHECK ((CASE WHEN arbejdsgang IS NULL THEN 0 ELSE 1 END) + (CASE WHEN p_nummer IS NULL THEN 0 ELSE 1 END)
    + (CASE WHEN jobordre IS NULL THEN 0 ELSE 1 END) = 1)
){tabel};
CREATE INDEX forudsaetningskrav_kommune ON forudsaetningskrav (kommune, annulleret);
CREATE INDEX forudsaetningskrav_gang ON forudsaetningskrav (arbejdsgang);

-- kilder: the codes of those who asked, with a blank between. Of a certificate of convictions `bevis` says no more than
-- that it was seen.
CREATE TABLE forudsaetning (
  id {noegle},
  placering {heltal} NOT NULL REFERENCES placering (id),
  art TEXT NOT NULL,
  navn TEXT NOT NULL,
  noedvendig {heltal} NOT NULL CHECK (noedvendig IN (0, 1)),
  ejer TEXT NOT NULL,
  kilder TEXT NOT NULL,
  arbejdsdage {heltal} NOT NULL CHECK (arbejdsdage >= 0),
  oprettet TEXT NOT NULL,
  opfyldt TEXT,
  gaelder_til TEXT CHECK (opfyldt <= gaelder_til),
  bevis TEXT NOT NULL,
  bortfaldet {heltal} NOT NULL CHECK (bortfaldet IN (0, 1)),
  set_af {heltal} REFERENCES bruger (id),
  version {heltal} NOT NULL,
  CHECK (opfyldt IS NULL OR bortfaldet = 0)
){tabel};
CREATE INDEX forudsaetning_placering ON forudsaetning (placering);

-- kun: sqlite
CREATE TRIGGER arbejdsgang_frosset BEFORE UPDATE ON arbejdsgang BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: arbejdsgang'); END;
CREATE TRIGGER arbejdsgang_foretrukken_frosset BEFORE UPDATE ON arbejdsgang_foretrukken BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: arbejdsgang_foretrukken'); END;
CREATE TRIGGER forudsaetningskrav_frosset BEFORE UPDATE OF arbejdsgang, kommune, p_nummer, jobordre, art, navn, noedvendig, ejer, arbejdsdage, bruger, tid ON forudsaetningskrav
BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: forudsaetningskrav'); END;
CREATE TRIGGER forudsaetning_frosset BEFORE UPDATE OF placering, art, navn, kilder, oprettet ON forudsaetning
BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: forudsaetning'); END;
CREATE TRIGGER arbejdsgang_bevares BEFORE DELETE ON arbejdsgang BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: arbejdsgang'); END;
CREATE TRIGGER arbejdsgang_foretrukken_bevares BEFORE DELETE ON arbejdsgang_foretrukken BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: arbejdsgang_foretrukken'); END;
CREATE TRIGGER forudsaetningskrav_bevares BEFORE DELETE ON forudsaetningskrav BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: forudsaetningskrav'); END;
CREATE TRIGGER forudsaetning_bevares BEFORE DELETE ON forudsaetning BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: forudsaetning'); END;
-- kun: postgres
CREATE TRIGGER arbejdsgang_frosset BEFORE UPDATE ON arbejdsgang FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER arbejdsgang_foretrukken_frosset BEFORE UPDATE ON arbejdsgang_foretrukken FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER forudsaetningskrav_frosset BEFORE UPDATE OF arbejdsgang, kommune, p_nummer, jobordre, art, navn, noedvendig, ejer, arbejdsdage, bruger, tid ON forudsaetningskrav
  FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER forudsaetning_frosset BEFORE UPDATE OF placering, art, navn, kilder, oprettet ON forudsaetning
  FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER arbejdsgang_bevares BEFORE DELETE OR TRUNCATE ON arbejdsgang FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER arbejdsgang_foretrukken_bevares BEFORE DELETE OR TRUNCATE ON arbejdsgang_foretrukken FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER forudsaetningskrav_bevares BEFORE DELETE OR TRUNCATE ON forudsaetningskrav FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER forudsaetning_bevares BEFORE DELETE OR TRUNCATE ON forudsaetning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
