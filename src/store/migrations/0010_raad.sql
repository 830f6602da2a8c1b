-- The body that decides on dispensations: who sits in it, its committees and meetings, and what it decided.
--
-- A decision is written once. What became of it - confirmed by another, or discarded - is a row of its own, so that it has
-- at most one outcome; a correction is a new decision that names the one it corrects.

CREATE TABLE raadsmedlem (
  id {noegle},
  raad TEXT NOT NULL REFERENCES raad (navn),
  navn TEXT NOT NULL,
  organisation TEXT NOT NULL,
  email TEXT NOT NULL,
  gruppe TEXT NOT NULL,
  post TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  fra TEXT NOT NULL,
  til TEXT CHECK (fra <= til),
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1)),
  version {heltal} NOT NULL
){tabel};
CREATE INDEX raadsmedlem_raad ON raadsmedlem (raad);
CREATE INDEX raadsmedlem_bruger ON raadsmedlem (bruger);

CREATE TABLE sagsudvalg (
  id {noegle},
  raad TEXT NOT NULL REFERENCES raad (navn),
  navn TEXT NOT NULL,
  fra TEXT NOT NULL,
  til TEXT CHECK (fra <= til),
  version {heltal} NOT NULL
){tabel};
CREATE INDEX sagsudvalg_raad ON sagsudvalg (raad);

-- Who left the committee stays as a row that no longer counts.
CREATE TABLE sagsudvalg_medlem (
  sagsudvalg {heltal} NOT NULL REFERENCES sagsudvalg (id),
  medlem {heltal} NOT NULL REFERENCES raadsmedlem (id),
  aktiv {heltal} NOT NULL CHECK (aktiv IN (0, 1)),
  PRIMARY KEY (sagsudvalg, medlem)
){tabel};

CREATE TABLE moede (
  id {noegle},
  raad TEXT NOT NULL REFERENCES raad (navn),
  sagsudvalg {heltal} REFERENCES sagsudvalg (id),
  dato TEXT NOT NULL,
  klokken TEXT NOT NULL,
  sted TEXT NOT NULL,
  aflyst {heltal} NOT NULL DEFAULT 0 CHECK (aflyst IN (0, 1)),
  version {heltal} NOT NULL
){tabel};
CREATE INDEX moede_raad ON moede (raad, dato);

CREATE TABLE moede_deltager (
  moede {heltal} NOT NULL REFERENCES moede (id),
  medlem {heltal} NOT NULL REFERENCES raadsmedlem (id),
  til_stede {heltal} NOT NULL CHECK (til_stede IN (0, 1)),
  PRIMARY KEY (moede, medlem)
){tabel};

-- Taken off again: the row stays and no longer counts.
CREATE TABLE dagsorden (
  moede {heltal} NOT NULL REFERENCES moede (id),
  ansoegning {heltal} NOT NULL,
  punkt {heltal} NOT NULL CHECK (punkt >= 1),
  aktiv {heltal} NOT NULL CHECK (aktiv IN (0, 1)),
  PRIMARY KEY (moede, ansoegning)
){tabel};
CREATE INDEX dagsorden_ansoegning ON dagsorden (ansoegning);

CREATE TABLE raadsafgoerelse (
  id {noegle},
  ansoegning {heltal} NOT NULL,
  moede {heltal} NOT NULL REFERENCES moede (id),
  udfald TEXT NOT NULL,
  pladser {heltal} CHECK (pladser >= 1),
  personer {heltal} CHECK (personer >= 1),
  pr_ansatte {heltal} CHECK (pr_ansatte >= 1),
  fra TEXT,
  til TEXT CHECK (fra <= til),
  begrundelse TEXT NOT NULL,
  vilkaar TEXT NOT NULL,
  fund TEXT NOT NULL,
  retter {heltal} REFERENCES raadsafgoerelse (id),
  registreret_af {heltal} NOT NULL REFERENCES bruger (id),
  registreret TEXT NOT NULL,
  CHECK ((personer IS NULL) = (pr_ansatte IS NULL)),
  CHECK (pladser IS NULL OR personer IS NULL)
){tabel};
CREATE INDEX raadsafgoerelse_ansoegning ON raadsafgoerelse (ansoegning);

-- Everybody who took part in the decision, and how.
CREATE TABLE stemme (
  raadsafgoerelse {heltal} NOT NULL REFERENCES raadsafgoerelse (id),
  medlem {heltal} NOT NULL REFERENCES raadsmedlem (id),
  stemme TEXT NOT NULL,
  PRIMARY KEY (raadsafgoerelse, medlem)
){tabel};

-- One outcome a decision: confirmed (and then perhaps with an effect), or discarded with a reason.
CREATE TABLE raadsafgoerelse_udgang (
  raadsafgoerelse {heltal} NOT NULL PRIMARY KEY REFERENCES raadsafgoerelse (id),
  art TEXT NOT NULL CHECK (art IN ('bekraeftet', 'kasseret')),
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  tid TEXT NOT NULL,
  grund TEXT NOT NULL,
  dispensation {heltal} REFERENCES dispensation (id)
){tabel};

-- kun: sqlite
CREATE TRIGGER raadsmedlem_bevares BEFORE DELETE ON raadsmedlem BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: raadsmedlem'); END;
CREATE TRIGGER sagsudvalg_bevares BEFORE DELETE ON sagsudvalg BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: sagsudvalg'); END;
CREATE TRIGGER sagsudvalg_medlem_bevares BEFORE DELETE ON sagsudvalg_medlem BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: sagsudvalg_medlem'); END;
CREATE TRIGGER moede_bevares BEFORE DELETE ON moede BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: moede'); END;
CREATE TRIGGER moede_deltager_bevares BEFORE DELETE ON moede_deltager BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: moede_deltager'); END;
CREATE TRIGGER dagsorden_bevares BEFORE DELETE ON dagsorden BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: dagsorden'); END;
CREATE TRIGGER raadsafgoerelse_frosset BEFORE UPDATE ON raadsafgoerelse BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: raadsafgoerelse'); END;
CREATE TRIGGER raadsafgoerelse_bevares BEFORE DELETE ON raadsafgoerelse BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: raadsafgoerelse'); END;
CREATE TRIGGER stemme_frosset BEFORE UPDATE ON stemme BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: stemme'); END;
CREATE TRIGGER stemme_bevares BEFORE DELETE ON stemme BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: stemme'); END;
CREATE TRIGGER raadsafgoerelse_udgang_frosset BEFORE UPDATE ON raadsafgoerelse_udgang BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: raadsafgoerelse_udgang'); END;
CREATE TRIGGER raadsafgoerelse_udgang_bevares BEFORE DELETE ON raadsafgoerelse_udgang BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: raadsafgoerelse_udgang'); END;

-- one chair and one deputy at a time
CREATE TRIGGER raadsmedlem_overlap_ind AFTER INSERT ON raadsmedlem WHEN NEW.annulleret = 0 AND NEW.post <> 'medlem' AND EXISTS (SELECT 1 FROM raadsmedlem x
    WHERE x.raad = NEW.raad AND x.post = NEW.post AND x.id <> NEW.id AND x.annulleret = 0
    AND x.fra <= COALESCE(NEW.til, '9999-12-31') AND NEW.fra <= COALESCE(x.til, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'naegtet_overlap: raadsmedlem'); END;
CREATE TRIGGER raadsmedlem_overlap_op AFTER UPDATE ON raadsmedlem WHEN NEW.annulleret = 0 AND NEW.post <> 'medlem' AND EXISTS (SELECT 1 FROM raadsmedlem x
    WHERE x.raad = NEW.raad AND x.post = NEW.post AND x.id <> NEW.id AND x.annulleret = 0
    AND x.fra <= COALESCE(NEW.til, '9999-12-31') AND NEW.fra <= COALESCE(x.til, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'naegtet_overlap: raadsmedlem'); END;
-- nobody confirms what he recorded himself
CREATE TRIGGER raadsafgoerelse_udgang_selv BEFORE INSERT ON raadsafgoerelse_udgang WHEN NEW.art = 'bekraeftet' AND EXISTS (SELECT 1 FROM raadsafgoerelse a
    WHERE a.id = NEW.raadsafgoerelse AND a.registreret_af = NEW.bruger)
BEGIN SELECT RAISE(ABORT, 'naegtet_selv: raadsafgoerelse_udgang'); END;
-- kun: postgres
CREATE TRIGGER raadsmedlem_bevares BEFORE DELETE OR TRUNCATE ON raadsmedlem FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER sagsudvalg_bevares BEFORE DELETE OR TRUNCATE ON sagsudvalg FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER sagsudvalg_medlem_bevares BEFORE DELETE OR TRUNCATE ON sagsudvalg_medlem FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER moede_bevares BEFORE DELETE OR TRUNCATE ON moede FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER moede_deltager_bevares BEFORE DELETE OR TRUNCATE ON moede_deltager FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER dagsorden_bevares BEFORE DELETE OR TRUNCATE ON dagsorden FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER raadsafgoerelse_frosset BEFORE UPDATE ON raadsafgoerelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER raadsafgoerelse_bevares BEFORE DELETE OR TRUNCATE ON raadsafgoerelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER stemme_frosset BEFORE UPDATE ON stemme FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER stemme_bevares BEFORE DELETE OR TRUNCATE ON stemme FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER raadsafgoerelse_udgang_frosset BEFORE UPDATE ON raadsafgoerelse_udgang FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER raadsafgoerelse_udgang_bevares BEFORE DELETE OR TRUNCATE ON raadsafgoerelse_udgang FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');

-- one chair and one deputy at a time
CREATE FUNCTION raadsmedlem_overlap() RETURNS trigger LANGUAGE plpgsql AS $f$
BEGIN
  IF NEW.annulleret = 0 AND NEW.post <> 'medlem' AND EXISTS (SELECT 1 FROM raadsmedlem x
    WHERE x.raad = NEW.raad AND x.post = NEW.post AND x.id <> NEW.id AND x.annulleret = 0
    AND x.fra <= COALESCE(NEW.til, '9999-12-31') AND NEW.fra <= COALESCE(x.til, '9999-12-31')) THEN
    RAISE EXCEPTION 'naegtet_overlap: raadsmedlem';
  END IF;
  RETURN NULL;
END $f$;
CREATE TRIGGER raadsmedlem_overlap AFTER INSERT OR UPDATE ON raadsmedlem FOR EACH ROW EXECUTE FUNCTION raadsmedlem_overlap();
-- nobody confirms what he recorded himself
CREATE FUNCTION raadsafgoerelse_udgang_selv() RETURNS trigger LANGUAGE plpgsql AS $f$
BEGIN
  IF NEW.art = 'bekraeftet' AND EXISTS (SELECT 1 FROM raadsafgoerelse a
    WHERE a.id = NEW.raadsafgoerelse AND a.registreret_af = NEW.bruger) THEN
    RAISE EXCEPTION 'naegtet_selv: raadsafgoerelse_udgang';
  END IF;
  RETURN NEW;
END $f$;
CREATE TRIGGER raadsafgoerelse_udgang_selv BEFORE INSERT ON raadsafgoerelse_udgang FOR EACH ROW EXECUTE FUNCTION raadsafgoerelse_udgang_selv();
-- kun: begge
