-- Citizens, job orders, the employees' side, dispensations, placements and decisions. Each of these people and
-- cases belongs to a municipality; only the workplace is shared.

-- The CPR number stands in this column and nowhere else. Only store/borger reads it out; store/placering compares
-- it, to find the same person in two municipalities.
CREATE TABLE borger (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  cpr TEXT NOT NULL,
  navn TEXT NOT NULL,
  population TEXT NOT NULL,
  erhvervskompetencegivende_uddannelse {heltal} CHECK (erhvervskompetencegivende_uddannelse IN (0, 1)),
  arbejdspligt {heltal} NOT NULL CHECK (arbejdspligt IN (0, 1)),
  deltidsforsikret {heltal} NOT NULL CHECK (deltidsforsikret IN (0, 1)),
  senest_ansat_kendt {heltal} NOT NULL CHECK (senest_ansat_kendt IN (0, 1)),
  senest_ansat_p_nummer TEXT,
  senest_ansat_cvr TEXT,
  adressebeskyttet {heltal} NOT NULL CHECK (adressebeskyttet IN (0, 1)),
  soegetekst TEXT NOT NULL,
  version {heltal} NOT NULL,
  UNIQUE (kommune, cpr)
){tabel};
-- a person who moves has a row in each municipality
CREATE INDEX borger_cpr ON borger (cpr);

-- One benefit at a time.
CREATE TABLE ydelsesperiode (
  id {noegle},
  borger {heltal} NOT NULL REFERENCES borger (id),
  ydelse TEXT NOT NULL,
  visitation TEXT,
  fra TEXT NOT NULL,
  til TEXT CHECK (fra <= til),
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX ydelsesperiode_borger ON ydelsesperiode (borger);

-- The next number of a series of our own (job orders that come without a number from elsewhere).
CREATE TABLE loebenummer (
  serie TEXT NOT NULL PRIMARY KEY,
  naeste {heltal} NOT NULL
){tabel};
INSERT INTO loebenummer (serie, naeste) VALUES ('jobordre', 100001);

CREATE TABLE jobordre (
  id {noegle},
  nummer TEXT NOT NULL,
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  p_nummer TEXT NOT NULL REFERENCES arbejdssted (p_nummer),
  type TEXT NOT NULL,
  stilling TEXT NOT NULL,
  faggruppe TEXT NOT NULL,
  opgave TEXT NOT NULL,
  ministeromraade TEXT,
  pladser {heltal} NOT NULL CHECK (pladser > 0),
  fra TEXT NOT NULL,
  til TEXT NOT NULL CHECK (fra <= til),
  ugentlig_tid {heltal} NOT NULL,
  saerligt_tilrettelagt {heltal} NOT NULL CHECK (saerligt_tilrettelagt IN (0, 1)),
  ud_over_normeret_niveau {heltal} CHECK (ud_over_normeret_niveau IN (0, 1)),
  konkurrenceforvridende {heltal} CHECK (konkurrenceforvridende IN (0, 1)),
  indgaar_i_serviceniveau {heltal} CHECK (indgaar_i_serviceniveau IN (0, 1)),
  service_for_borger {heltal} CHECK (service_for_borger IN (0, 1)),
  borgers_dokumentation {heltal} CHECK (borgers_dokumentation IN (0, 1)),
  status TEXT NOT NULL,
  soegetekst TEXT NOT NULL,
  version {heltal} NOT NULL,
  UNIQUE (kommune, nummer)
){tabel};
CREATE INDEX jobordre_p_nummer ON jobordre (p_nummer);

-- Hearing (until 2024), orientation (from 2025), and the dated statements of both sides.
CREATE TABLE hoering (
  id {noegle},
  jobordre {heltal} NOT NULL REFERENCES jobordre (id),
  art TEXT NOT NULL,
  niveau TEXT,
  navn TEXT NOT NULL,
  dato TEXT NOT NULL,
  arbejdsgiver_erklaering TEXT,
  medarbejder_erklaering TEXT,
  enig {heltal} CHECK (enig IN (0, 1)),
  bemaerkning TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1)),
  version {heltal} NOT NULL
){tabel};
CREATE INDEX hoering_jobordre ON hoering (jobordre);

CREATE TABLE dispensation (
  id {noegle},
  p_nummer TEXT NOT NULL REFERENCES arbejdssted (p_nummer),
  pladser {heltal} NOT NULL CHECK (pladser >= 0),
  fra TEXT NOT NULL,
  til TEXT NOT NULL CHECK (fra <= til),
  raad TEXT NOT NULL,
  journalnummer TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1)),
  version {heltal} NOT NULL
){tabel};
CREATE INDEX dispensation_p_nummer ON dispensation (p_nummer);

-- Every placed person that counts at the workplace, whatever scheme and municipality. `sidste_dag` is the last day
-- there as model/sag/placering says it (null: never placed); it is written with the row, never on its own.
CREATE TABLE placering (
  id {noegle},
  ordning TEXT NOT NULL,
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  borger {heltal} REFERENCES borger (id),
  jobordre {heltal} REFERENCES jobordre (id),
  p_nummer TEXT NOT NULL REFERENCES arbejdssted (p_nummer),
  fra TEXT NOT NULL,
  til TEXT NOT NULL CHECK (fra <= til),
  ugentlig_tid {heltal} NOT NULL CHECK (ugentlig_tid BETWEEN 0 AND 10080),
  raadighedsafproevende {heltal} NOT NULL CHECK (raadighedsafproevende IN (0, 1)),
  raadighedsvurdering TEXT NOT NULL,
  saerligt_tilrettelagt {heltal} NOT NULL CHECK (saerligt_tilrettelagt IN (0, 1)),
  status TEXT NOT NULL,
  aarsag TEXT NOT NULL,
  haendelsesdato TEXT NOT NULL,
  bemaerkning TEXT NOT NULL,
  sidste_dag TEXT,
  version {heltal} NOT NULL
){tabel};
CREATE INDEX placering_p_nummer ON placering (p_nummer, sidste_dag);
CREATE INDEX placering_jobordre ON placering (jobordre);
CREATE INDEX placering_borger ON placering (borger);
CREATE INDEX placering_kommune ON placering (kommune, fra, id);

-- What was decided, on which facts, by which rules. Never changed.
CREATE TABLE afgoerelse (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  placering {heltal} REFERENCES placering (id),
  borger {heltal} REFERENCES borger (id),
  jobordre {heltal} REFERENCES jobordre (id),
  udfald TEXT NOT NULL,
  fakta TEXT NOT NULL,
  vurdering TEXT NOT NULL,
  begrundelse TEXT NOT NULL,
  regelversion TEXT NOT NULL,
  bruger {heltal},
  tid TEXT NOT NULL
){tabel};
CREATE INDEX afgoerelse_placering ON afgoerelse (placering);
CREATE INDEX afgoerelse_kommune ON afgoerelse (kommune, tid);
