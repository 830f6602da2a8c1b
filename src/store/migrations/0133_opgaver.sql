-- The task catalogue: what may be done as nytteindsats, and what a person judged of it, dated and owned (sources 000, 001, 002).
-- A judgement is never changed: a new one takes its place from its day on, and one made by mistake is annulled with a reason.
CREATE TABLE opgave (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  omraade TEXT NOT NULL,
  navn TEXT NOT NULL,
  beskrivelse TEXT NOT NULL,
  aktiv {heltal} NOT NULL CHECK (aktiv IN (0, 1)),
  version {heltal} NOT NULL,
  UNIQUE (kommune, navn)
){tabel};

-- Without a P-number it is judged for the whole municipality. An answer that is NULL was not given.
CREATE TABLE opgavevurdering (
  id {noegle},
  opgave {heltal} NOT NULL REFERENCES opgave (id),
  p_nummer TEXT REFERENCES arbejdssted (p_nummer),
  normeret_niveau TEXT NOT NULL,
  serviceniveau TEXT NOT NULL,
  hyppighed TEXT NOT NULL,
  hvem_foer TEXT NOT NULL,
  begrundelse TEXT NOT NULL,
  borgerrettet {heltal} CHECK (borgerrettet IN (0, 1)),
  ud_over_normeret_niveau {heltal} CHECK (ud_over_normeret_niveau IN (0, 1)),
  konkurrenceforvridende {heltal} CHECK (konkurrenceforvridende IN (0, 1)),
  indgaar_i_serviceniveau {heltal} CHECK (indgaar_i_serviceniveau IN (0, 1)),
  service_for_borger {heltal} CHECK (service_for_borger IN (0, 1)),
  borgers_dokumentation {heltal} CHECK (borgers_dokumentation IN (0, 1)),
  ansvarlig {heltal} NOT NULL REFERENCES bruger (id),
  dato TEXT NOT NULL,
  revideres TEXT NOT NULL CHECK (dato <= revideres),
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX opgavevurdering_opgave ON opgavevurdering (opgave, dato);

CREATE TABLE opgavevurdering_annulleret (
  vurdering {heltal} NOT NULL PRIMARY KEY REFERENCES opgavevurdering (id),
  grund TEXT NOT NULL CHECK (grund <> ''),
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};

-- The tasks of a job order; one that is taken off again keeps its row.
CREATE TABLE jobordre_opgave (
  jobordre {heltal} NOT NULL REFERENCES jobordre (id),
  opgave {heltal} NOT NULL REFERENCES opgave (id),
  gaelder {heltal} NOT NULL CHECK (gaelder IN (0, 1)),
  PRIMARY KEY (jobordre, opgave)
){tabel};
CREATE INDEX jobordre_opgave_opgave ON jobordre_opgave (opgave);

-- Which judgements the facts of a decision came from.
CREATE TABLE afgoerelse_opgavevurdering (
  afgoerelse {heltal} NOT NULL REFERENCES afgoerelse (id),
  vurdering {heltal} NOT NULL REFERENCES opgavevurdering (id),
  PRIMARY KEY (afgoerelse, vurdering)
){tabel};
CREATE INDEX afgoerelse_opgavevurdering_vurdering ON afgoerelse_opgavevurdering (vurdering);

-- kun: sqlite
CREATE TRIGGER opgave_bevares BEFORE DELETE ON opgave BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: opgave'); END;
CREATE TRIGGER opgavevurdering_frosset BEFORE UPDATE ON opgavevurdering BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: opgavevurdering'); END;
CREATE TRIGGER opgavevurdering_bevares BEFORE DELETE ON opgavevurdering BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: opgavevurdering'); END;
CREATE TRIGGER opgavevurdering_annulleret_frosset BEFORE UPDATE ON opgavevurdering_annulleret BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: opgavevurdering_annulleret'); END;
CREATE TRIGGER opgavevurdering_annulleret_bevares BEFORE DELETE ON opgavevurdering_annulleret BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: opgavevurdering_annulleret'); END;
CREATE TRIGGER jobordre_opgave_bevares BEFORE DELETE ON jobordre_opgave BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: jobordre_opgave'); END;
CREATE TRIGGER afgoerelse_opgavevurdering_frosset BEFORE UPDATE ON afgoerelse_opgavevurdering BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: afgoerelse_opgavevurdering'); END;
CREATE TRIGGER afgoerelse_opgavevurdering_bevares BEFORE DELETE ON afgoerelse_opgavevurdering BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: afgoerelse_opgavevurdering'); END;
-- kun: postgres
CREATE TRIGGER opgave_bevares BEFORE DELETE OR TRUNCATE ON opgave FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER opgavevurdering_frosset BEFORE UPDATE ON opgavevurdering FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER opgavevurdering_bevares BEFORE DELETE OR TRUNCATE ON opgavevurdering FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER opgavevurdering_annulleret_frosset BEFORE UPDATE ON opgavevurdering_annulleret FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER opgavevurdering_annulleret_bevares BEFORE DELETE OR TRUNCATE ON opgavevurdering_annulleret FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER jobordre_opgave_bevares BEFORE DELETE OR TRUNCATE ON jobordre_opgave FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER afgoerelse_opgavevurdering_frosset BEFORE UPDATE ON afgoerelse_opgavevurdering FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER afgoerelse_opgavevurdering_bevares BEFORE DELETE OR TRUNCATE ON afgoerelse_opgavevurdering FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
-- kun: begge
