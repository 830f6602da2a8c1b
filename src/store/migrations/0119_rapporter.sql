-- The quarterly report to the council, as it was frozen. `indhold` is the rows and warnings as JSON (sager/rapport); the
-- files stand in bilagsindhold under their hashes, and the hash of the CSV file is the report's fingerprint.
-- A correction is the next number; nothing here is ever changed.
CREATE TABLE kvartalsrapport (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  kvartal TEXT NOT NULL,
  nummer {heltal} NOT NULL CHECK (nummer >= 1),
  raad TEXT NOT NULL,
  indhold TEXT NOT NULL,
  csv_sha256 TEXT NOT NULL,
  xlsx_sha256 TEXT NOT NULL,
  pdf_sha256 TEXT NOT NULL,
  grund TEXT NOT NULL CHECK (nummer = 1 OR grund <> ''),
  bruger {heltal} REFERENCES bruger (id),
  frosset TEXT NOT NULL,
  UNIQUE (kommune, kvartal, nummer)
){tabel};

-- Given to the council: by mail, or (no message) laid ready for its own people to fetch.
CREATE TABLE kvartalsrapport_afgivelse (
  id {noegle},
  rapport {heltal} NOT NULL REFERENCES kvartalsrapport (id),
  meddelelse {heltal} REFERENCES meddelelse (id),
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX kvartalsrapport_afgivelse_rapport ON kvartalsrapport_afgivelse (rapport);

-- Somebody of the council took a file.
CREATE TABLE kvartalsrapport_hentning (
  id {noegle},
  rapport {heltal} NOT NULL REFERENCES kvartalsrapport (id),
  format TEXT NOT NULL,
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX kvartalsrapport_hentning_rapport ON kvartalsrapport_hentning (rapport);

-- Which report met a deadline, so that it is opened again if the mail comes back.
CREATE TABLE kvartalsrapport_indberetning (
  indberetning {heltal} NOT NULL PRIMARY KEY REFERENCES indberetning (id),
  rapport {heltal} NOT NULL REFERENCES kvartalsrapport (id),
  meddelelse {heltal} REFERENCES meddelelse (id)
){tabel};

-- kun: sqlite
CREATE TRIGGER kvartalsrapport_frosset BEFORE UPDATE ON kvartalsrapport BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: kvartalsrapport'); END;
CREATE TRIGGER kvartalsrapport_bevares BEFORE DELETE ON kvartalsrapport BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: kvartalsrapport'); END;
CREATE TRIGGER kvartalsrapport_afgivelse_frosset BEFORE UPDATE ON kvartalsrapport_afgivelse BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: kvartalsrapport_afgivelse'); END;
CREATE TRIGGER kvartalsrapport_afgivelse_bevares BEFORE DELETE ON kvartalsrapport_afgivelse BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: kvartalsrapport_afgivelse'); END;
CREATE TRIGGER kvartalsrapport_hentning_frosset BEFORE UPDATE ON kvartalsrapport_hentning BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: kvartalsrapport_hentning'); END;
CREATE TRIGGER kvartalsrapport_hentning_bevares BEFORE DELETE ON kvartalsrapport_hentning BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: kvartalsrapport_hentning'); END;
CREATE TRIGGER kvartalsrapport_indberetning_frosset BEFORE UPDATE ON kvartalsrapport_indberetning BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: kvartalsrapport_indberetning'); END;
CREATE TRIGGER kvartalsrapport_indberetning_bevares BEFORE DELETE ON kvartalsrapport_indberetning BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: kvartalsrapport_indberetning'); END;
-- kun: postgres
CREATE TRIGGER kvartalsrapport_frosset BEFORE UPDATE ON kvartalsrapport FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER kvartalsrapport_bevares BEFORE DELETE OR TRUNCATE ON kvartalsrapport FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER kvartalsrapport_afgivelse_frosset BEFORE UPDATE ON kvartalsrapport_afgivelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER kvartalsrapport_afgivelse_bevares BEFORE DELETE OR TRUNCATE ON kvartalsrapport_afgivelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER kvartalsrapport_hentning_frosset BEFORE UPDATE ON kvartalsrapport_hentning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER kvartalsrapport_hentning_bevares BEFORE DELETE OR TRUNCATE ON kvartalsrapport_hentning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER kvartalsrapport_indberetning_frosset BEFORE UPDATE ON kvartalsrapport_indberetning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER kvartalsrapport_indberetning_bevares BEFORE DELETE OR TRUNCATE ON kvartalsrapport_indberetning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
-- kun: begge
