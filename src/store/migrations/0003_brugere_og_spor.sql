-- Users and their sessions, and what every act leaves behind: events, look-ups, outbox, answered requests.

CREATE TABLE bruger (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  brugernavn TEXT NOT NULL UNIQUE,
  navn TEXT NOT NULL,
  adgangskode TEXT NOT NULL,
  aktiv {heltal} NOT NULL CHECK (aktiv IN (0, 1)),
  version {heltal} NOT NULL
){tabel};

CREATE TABLE bruger_rolle (
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  rolle TEXT NOT NULL,
  aktiv {heltal} NOT NULL CHECK (aktiv IN (0, 1)),
  PRIMARY KEY (bruger, rolle)
){tabel};

-- Only a hash of what the cookie holds; the token itself is nowhere.
CREATE TABLE session (
  noegle_hash TEXT NOT NULL PRIMARY KEY,
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  csrf TEXT NOT NULL,
  oprettet TEXT NOT NULL,
  sidst_brugt TEXT NOT NULL,
  udloeber TEXT NOT NULL
){tabel};
CREATE INDEX session_bruger ON session (bruger);

CREATE TABLE api_noegle (
  id {noegle},
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  navn TEXT NOT NULL,
  noegle_hash TEXT NOT NULL UNIQUE,
  oprettet TEXT NOT NULL,
  udloeber TEXT,
  tilbagekaldt TEXT
){tabel};

CREATE TABLE login_forsoeg (
  id {noegle},
  brugernavn TEXT NOT NULL,
  tid TEXT NOT NULL,
  lykkedes {heltal} NOT NULL CHECK (lykkedes IN (0, 1))
){tabel};
CREATE INDEX login_forsoeg_brugernavn ON login_forsoeg (brugernavn, tid);

-- Every write, with actor (null: the program itself) and reason. Never changed.
CREATE TABLE haendelse (
  id {noegle},
  tid TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  art TEXT NOT NULL,
  emne TEXT NOT NULL,
  emne_noegle TEXT NOT NULL,
  grund TEXT NOT NULL,
  data TEXT NOT NULL
){tabel};
CREATE INDEX haendelse_emne ON haendelse (emne, emne_noegle);
CREATE INDEX haendelse_kommune ON haendelse (kommune, tid);

-- Every look at personal data: who looked at whom, and why. Never changed.
CREATE TABLE opslag (
  id {noegle},
  tid TEXT NOT NULL,
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  borger {heltal} NOT NULL REFERENCES borger (id),
  formaal TEXT NOT NULL
){tabel};
CREATE INDEX opslag_borger ON opslag (borger, tid);
CREATE INDEX opslag_bruger ON opslag (bruger, tid);

-- What other systems are to be told; written in the transaction of the case itself.
CREATE TABLE udbakke (
  id {noegle},
  modtager TEXT NOT NULL,
  art TEXT NOT NULL,
  emne_noegle TEXT NOT NULL,
  indhold TEXT NOT NULL,
  oprettet TEXT NOT NULL,
  naeste_forsoeg TEXT NOT NULL,
  forsoeg {heltal} NOT NULL DEFAULT 0,
  fejl TEXT NOT NULL DEFAULT '',
  sendt TEXT
){tabel};
CREATE INDEX udbakke_sendt ON udbakke (sendt, naeste_forsoeg);

-- The answer a creation got, so that the same Idempotency-Key gets it again.
CREATE TABLE idempotens (
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  noegle TEXT NOT NULL,
  anmodning_hash TEXT NOT NULL,
  status {heltal} NOT NULL,
  svar TEXT NOT NULL,
  oprettet TEXT NOT NULL,
  PRIMARY KEY (bruger, noegle)
){tabel};
CREATE INDEX idempotens_oprettet ON idempotens (oprettet);
