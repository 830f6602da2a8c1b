-- Lists from KMD Opera, Schultz Fasit and WorkBase (source 003), as they were read. Nothing here is changed: a newer
-- list of the same system and kind takes the place of an older one when it is counted, and both stay.
--
-- A row's id is its list's id * 16777216 + its line, so the rows of a list are neighbours and need no index of their
-- own. `afvigelser` is the conformance of the row as it was judged when it was read, a bit each (model Afvigelse).
-- `kildeplacering.cpr` is the only place of these lists that holds CPR numbers.

CREATE TABLE fagsystemimport (
  id {noegle},
  system TEXT NOT NULL,
  liste TEXT NOT NULL,
  kommune {heltal} REFERENCES kommune (kode),
  filnavn TEXT NOT NULL,
  format TEXT NOT NULL,
  fingeraftryk TEXT NOT NULL,
  kolonner TEXT NOT NULL,
  raekker {heltal} NOT NULL,
  raekker_med_afvigelse {heltal} NOT NULL,
  bruger {heltal} NOT NULL,
  bruger_navn TEXT NOT NULL,
  tid TEXT NOT NULL
){tabel};
CREATE UNIQUE INDEX fagsystemimport_en_gang ON fagsystemimport (system, liste, COALESCE(kommune, 0), fingeraftryk);

CREATE TABLE kildeplacering (
  id {heltal} NOT NULL PRIMARY KEY,
  import {heltal} NOT NULL,
  linje {heltal} NOT NULL,
  kommune {heltal} NOT NULL,
  cpr TEXT,
  borger TEXT NOT NULL,
  nummer TEXT NOT NULL,
  kategori TEXT NOT NULL,
  tilbudstype TEXT NOT NULL,
  aktiveringstype TEXT NOT NULL,
  tilbudssted TEXT NOT NULL,
  sagstype TEXT NOT NULL,
  modul TEXT NOT NULL,
  stilling TEXT NOT NULL,
  tekst TEXT NOT NULL,
  virksomhed TEXT NOT NULL,
  ministeromraade TEXT NOT NULL,
  status TEXT NOT NULL,
  aarsag TEXT NOT NULL,
  cvr TEXT,
  p_nummer TEXT,
  fra TEXT,
  til TEXT,
  ugentlig_tid {heltal},
  del_af_plan {heltal},
  tilbud TEXT NOT NULL,
  sektor TEXT,
  ydelse TEXT,
  afvigelser {heltal} NOT NULL
){tabel};

CREATE TABLE kildejobordre (
  id {heltal} NOT NULL PRIMARY KEY,
  import {heltal} NOT NULL,
  linje {heltal} NOT NULL,
  kommune {heltal} NOT NULL,
  nummer TEXT NOT NULL,
  kategori TEXT NOT NULL,
  tilbudstype TEXT NOT NULL,
  tilbudssted TEXT NOT NULL,
  stilling TEXT NOT NULL,
  tekst TEXT NOT NULL,
  virksomhed TEXT NOT NULL,
  ministeromraade TEXT NOT NULL,
  cvr TEXT,
  p_nummer TEXT,
  fra TEXT,
  til TEXT,
  placerede {heltal},
  henviste {heltal},
  ledige {heltal},
  tilbud TEXT NOT NULL,
  sektor TEXT,
  afvigelser {heltal} NOT NULL
){tabel};

-- The head of a list gets its number of rows once, when they are all in (-1 until then).
-- kun: sqlite
CREATE TRIGGER fagsystemimport_frosset BEFORE UPDATE ON fagsystemimport WHEN OLD.raekker >= 0 BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: fagsystemimport'); END;
CREATE TRIGGER fagsystemimport_bevares BEFORE DELETE ON fagsystemimport BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: fagsystemimport'); END;
CREATE TRIGGER kildeplacering_frosset BEFORE UPDATE ON kildeplacering BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: kildeplacering'); END;
CREATE TRIGGER kildeplacering_bevares BEFORE DELETE ON kildeplacering BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: kildeplacering'); END;
CREATE TRIGGER kildejobordre_frosset BEFORE UPDATE ON kildejobordre BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: kildejobordre'); END;
CREATE TRIGGER kildejobordre_bevares BEFORE DELETE ON kildejobordre BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: kildejobordre'); END;
-- kun: postgres
CREATE TRIGGER fagsystemimport_frosset BEFORE UPDATE ON fagsystemimport FOR EACH ROW WHEN (OLD.raekker >= 0) EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER fagsystemimport_bevares BEFORE DELETE OR TRUNCATE ON fagsystemimport FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER kildeplacering_frosset BEFORE UPDATE ON kildeplacering FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER kildeplacering_bevares BEFORE DELETE OR TRUNCATE ON kildeplacering FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER kildejobordre_frosset BEFORE UPDATE ON kildejobordre FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER kildejobordre_bevares BEFORE DELETE OR TRUNCATE ON kildejobordre FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
