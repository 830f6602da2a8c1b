-- The employees' side as a matter: what was asked, whom, every step on the way, what they answered, what it led to.
-- Nothing here is ever changed: where a henvendelse stands is its newest step.

CREATE TABLE hoeringssag (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  formaal TEXT NOT NULL,
  art TEXT NOT NULL,
  population TEXT NOT NULL,
  jobordre {heltal} REFERENCES jobordre (id),
  -- an application's id; its table is made later than this one
  ansoegning {heltal},
  p_nummer TEXT NOT NULL REFERENCES arbejdssted (p_nummer),
  faggruppe TEXT NOT NULL,
  dag TEXT NOT NULL,
  grundlag TEXT NOT NULL,
  oprettet_af {heltal} NOT NULL,
  oprettet TEXT NOT NULL,
  CHECK ((jobordre IS NULL) <> (ansoegning IS NULL))
){tabel};
CREATE INDEX hoeringssag_kommune ON hoeringssag (kommune);
CREATE INDEX hoeringssag_jobordre ON hoeringssag (jobordre);
CREATE INDEX hoeringssag_ansoegning ON hoeringssag (ansoegning);

CREATE TABLE henvendelse (
  id {noegle},
  sag {heltal} NOT NULL REFERENCES hoeringssag (id),
  part TEXT NOT NULL,
  niveau TEXT,
  repraesentant {heltal} REFERENCES medarbejderrepraesentant (id),
  navn TEXT NOT NULL,
  organisation TEXT NOT NULL,
  soegetekst TEXT NOT NULL
){tabel};
CREATE INDEX henvendelse_sag ON henvendelse (sag);

-- The answer, as it was given. One for a henvendelse, whoever sends first.
CREATE TABLE hoeringssvar (
  henvendelse {heltal} NOT NULL PRIMARY KEY REFERENCES henvendelse (id),
  droeftet {heltal} CHECK (droeftet IN (0, 1)),
  droeftet_dato TEXT,
  forhold_holder {heltal} CHECK (forhold_holder IN (0, 1)),
  enig {heltal} CHECK (enig IN (0, 1)),
  bemaerkning TEXT NOT NULL,
  navn TEXT NOT NULL CHECK (navn <> ''),
  paa_papir {heltal} NOT NULL CHECK (paa_papir IN (0, 1)),
  bruger {heltal} NOT NULL,
  tid TEXT NOT NULL,
  dag TEXT NOT NULL
){tabel};

-- Never answered without an answer, never passed on or closed without a reason, never sent without a time.
CREATE TABLE henvendelse_skridt (
  henvendelse {heltal} NOT NULL REFERENCES henvendelse (id),
  nr {heltal} NOT NULL CHECK (nr >= 1),
  handling TEXT NOT NULL,
  tilstand TEXT NOT NULL,
  email TEXT NOT NULL,
  sendt TEXT,
  rykket TEXT,
  svarfrist TEXT,
  meddelelse {heltal},
  svar {heltal} REFERENCES hoeringssvar (henvendelse),
  grund TEXT NOT NULL,
  bruger {heltal} NOT NULL,
  tid TEXT NOT NULL,
  dag TEXT NOT NULL,
  PRIMARY KEY (henvendelse, nr),
  CHECK ((tilstand = 'besvaret') = (svar IS NOT NULL)),
  CHECK (svar IS NULL OR svar = henvendelse),
  CHECK (handling NOT IN ('giv_videre', 'luk') OR grund <> ''),
  CHECK (tilstand NOT IN ('sendt', 'rykket') OR sendt IS NOT NULL)
){tabel};
CREATE INDEX henvendelse_skridt_meddelelse ON henvendelse_skridt (meddelelse);

-- What the matter led to: once.
CREATE TABLE hoeringsresultat (
  sag {heltal} NOT NULL PRIMARY KEY REFERENCES hoeringssag (id),
  hoering {heltal} NOT NULL REFERENCES hoering (id),
  tid TEXT NOT NULL
){tabel};

-- kun: sqlite
CREATE TRIGGER hoeringssag_frosset BEFORE UPDATE ON hoeringssag BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: hoeringssag'); END;
CREATE TRIGGER hoeringssag_bevares BEFORE DELETE ON hoeringssag BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: hoeringssag'); END;
CREATE TRIGGER henvendelse_frosset BEFORE UPDATE ON henvendelse BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: henvendelse'); END;
CREATE TRIGGER henvendelse_bevares BEFORE DELETE ON henvendelse BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: henvendelse'); END;
CREATE TRIGGER hoeringssvar_frosset BEFORE UPDATE ON hoeringssvar BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: hoeringssvar'); END;
CREATE TRIGGER hoeringssvar_bevares BEFORE DELETE ON hoeringssvar BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: hoeringssvar'); END;
CREATE TRIGGER henvendelse_skridt_frosset BEFORE UPDATE ON henvendelse_skridt BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: henvendelse_skridt'); END;
CREATE TRIGGER henvendelse_skridt_bevares BEFORE DELETE ON henvendelse_skridt BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: henvendelse_skridt'); END;
CREATE TRIGGER hoeringsresultat_frosset BEFORE UPDATE ON hoeringsresultat BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: hoeringsresultat'); END;
CREATE TRIGGER hoeringsresultat_bevares BEFORE DELETE ON hoeringsresultat BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: hoeringsresultat'); END;
-- kun: postgres
CREATE TRIGGER hoeringssag_frosset BEFORE UPDATE ON hoeringssag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER hoeringssag_bevares BEFORE DELETE OR TRUNCATE ON hoeringssag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER henvendelse_frosset BEFORE UPDATE ON henvendelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER henvendelse_bevares BEFORE DELETE OR TRUNCATE ON henvendelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER hoeringssvar_frosset BEFORE UPDATE ON hoeringssvar FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER hoeringssvar_bevares BEFORE DELETE OR TRUNCATE ON hoeringssvar FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER henvendelse_skridt_frosset BEFORE UPDATE ON henvendelse_skridt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER henvendelse_skridt_bevares BEFORE DELETE OR TRUNCATE ON henvendelse_skridt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER hoeringsresultat_frosset BEFORE UPDATE ON hoeringsresultat FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER hoeringsresultat_bevares BEFORE DELETE OR TRUNCATE ON hoeringsresultat FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
-- kun: begge
