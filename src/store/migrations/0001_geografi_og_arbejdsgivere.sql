-- Municipalities, councils, employers, workplaces, their staff and who speaks for the employees.
--
-- One text for SQLite and PostgreSQL (ADR 0010). Three words are put in by the migrator:
--   {heltal} a whole number of 64 bits, {noegle} a primary key that numbers itself, {tabel} what ends a table.
-- Dates are text YYYY-MM-DD, months YYYY-MM, points in time YYYY-MM-DDThh:mm:ssZ, truth values 0 and 1, weekly
-- time minutes, full-time persons and shares ten-thousandths. A code is the enumerator's own spelling.

CREATE TABLE kommune (
  kode {heltal} NOT NULL PRIMARY KEY,
  navn TEXT NOT NULL
){tabel};

-- RAR (2015-01-01 to 2025-02-28) and RBR (from 2025-03-01).
CREATE TABLE raad (
  navn TEXT NOT NULL PRIMARY KEY
){tabel};

CREATE TABLE raad_kommune (
  raad TEXT NOT NULL REFERENCES raad (navn),
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  fra TEXT NOT NULL,
  til TEXT CHECK (fra <= til),
  PRIMARY KEY (kommune, fra)
){tabel};

CREATE TABLE arbejdsgiver (
  cvr TEXT NOT NULL PRIMARY KEY,
  navn TEXT NOT NULL,
  version {heltal} NOT NULL
){tabel};

CREATE TABLE arbejdssted (
  p_nummer TEXT NOT NULL PRIMARY KEY,
  cvr TEXT NOT NULL REFERENCES arbejdsgiver (cvr),
  navn TEXT NOT NULL,
  adresse TEXT NOT NULL,
  postnummer TEXT NOT NULL,
  bynavn TEXT NOT NULL,
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  sektor TEXT NOT NULL,
  ministeromraade TEXT,
  tilskudsandel {heltal} CHECK (tilskudsandel BETWEEN 0 AND 10000),
  fuld_uge {heltal} NOT NULL,
  saesonudsving {heltal} NOT NULL CHECK (saesonudsving IN (0, 1)),
  erhverv_paa_markedsvilkaar {heltal} CHECK (erhverv_paa_markedsvilkaar IN (0, 1)),
  lukket_fra TEXT,
  soegetekst TEXT NOT NULL,
  version {heltal} NOT NULL
){tabel};
CREATE INDEX arbejdssted_cvr ON arbejdssted (cvr);
CREATE INDEX arbejdssted_kommune ON arbejdssted (kommune);

-- One figure a month; a correction is a new version of it, and the event keeps the old one.
CREATE TABLE ansatte_maaned (
  p_nummer TEXT NOT NULL REFERENCES arbejdssted (p_nummer),
  maaned TEXT NOT NULL,
  aarsvaerk {heltal} CHECK (aarsvaerk >= 0),
  hoveder {heltal} CHECK (hoveder >= 0),
  registreret_af {heltal},
  registreret TEXT NOT NULL,
  version {heltal} NOT NULL,
  PRIMARY KEY (p_nummer, maaned)
){tabel};

CREATE TABLE medarbejderrepraesentant (
  id {noegle},
  niveau TEXT NOT NULL,
  p_nummer TEXT REFERENCES arbejdssted (p_nummer),
  cvr TEXT NOT NULL REFERENCES arbejdsgiver (cvr),
  faggruppe TEXT NOT NULL,
  navn TEXT NOT NULL,
  organisation TEXT NOT NULL,
  email TEXT NOT NULL,
  fra TEXT NOT NULL,
  til TEXT CHECK (fra <= til),
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1)),
  version {heltal} NOT NULL
){tabel};
CREATE INDEX medarbejderrepraesentant_cvr ON medarbejderrepraesentant (cvr);

CREATE TABLE fravaer (
  id {noegle},
  repraesentant {heltal} NOT NULL REFERENCES medarbejderrepraesentant (id),
  fra TEXT NOT NULL,
  til TEXT NOT NULL CHECK (fra <= til),
  grund TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX fravaer_repraesentant ON fravaer (repraesentant);

-- Recorded that there is no such representative for the trade group at the workplace.
CREATE TABLE niveau_findes_ikke (
  id {noegle},
  p_nummer TEXT NOT NULL REFERENCES arbejdssted (p_nummer),
  niveau TEXT NOT NULL,
  faggruppe TEXT NOT NULL,
  fra TEXT NOT NULL,
  til TEXT CHECK (fra <= til),
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX niveau_findes_ikke_p_nummer ON niveau_findes_ikke (p_nummer);
