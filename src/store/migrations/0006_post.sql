-- Messages out of the house, every attempt to send them, and the links that stand in them.
--
-- A message is frozen when it is laid in the post; only its fate changes. Nothing is sent from here: a worker takes a
-- message on a lease (laan_af, laan_til), so that two processes on one database do not send the same one at once.

CREATE TABLE meddelelse (
  id {noegle},
  uuid TEXT NOT NULL UNIQUE,
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  kanal TEXT NOT NULL,
  modtager_navn TEXT NOT NULL,
  modtager TEXT NOT NULL,
  borger {heltal} REFERENCES borger (id),
  titel TEXT NOT NULL,
  tekst TEXT NOT NULL,
  emne TEXT NOT NULL,
  noegle TEXT NOT NULL,
  link_formaal TEXT,
  link_udloeber TEXT,
  link_sti TEXT,
  oprettet TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  -- what changes
  tilstand TEXT NOT NULL,
  forsoeg {heltal} NOT NULL DEFAULT 0 CHECK (forsoeg >= 0),
  fejl TEXT NOT NULL DEFAULT '',
  afsendt TEXT,
  besked_id TEXT NOT NULL DEFAULT '',
  venter_siden TEXT NOT NULL,
  naeste_forsoeg TEXT NOT NULL,
  laan_af TEXT,
  laan_til TEXT,
  CHECK (tilstand = 'returneret' OR (tilstand = 'afsendt') = (afsendt IS NOT NULL)),
  CHECK ((link_formaal IS NULL) = (link_udloeber IS NULL) AND (link_formaal IS NULL) = (link_sti IS NULL))
){tabel};
CREATE INDEX meddelelse_emne ON meddelelse (emne, noegle);
CREATE INDEX meddelelse_koe ON meddelelse (tilstand, id);
CREATE INDEX meddelelse_besked_id ON meddelelse (besked_id);

CREATE TABLE meddelelse_bilag (
  id {noegle},
  meddelelse {heltal} NOT NULL REFERENCES meddelelse (id),
  sha256 TEXT NOT NULL,
  navn TEXT NOT NULL
){tabel};
CREATE INDEX meddelelse_bilag_meddelelse ON meddelelse_bilag (meddelelse);

-- What was done with a message and what came of it. `begyndt` stands alone when the program was killed in between.
CREATE TABLE meddelelse_forsoeg (
  id {noegle},
  meddelelse {heltal} NOT NULL REFERENCES meddelelse (id),
  nr {heltal} NOT NULL,
  tid TEXT NOT NULL,
  skridt TEXT NOT NULL,
  grund TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id)
){tabel};
CREATE INDEX meddelelse_forsoeg_meddelelse ON meddelelse_forsoeg (meddelelse);

-- Only the hash of a link's secret. Every attempt makes a new secret; the earlier ones stay good.
CREATE TABLE engangslink (
  hash TEXT NOT NULL PRIMARY KEY,
  formaal TEXT NOT NULL,
  emne TEXT NOT NULL,
  noegle TEXT NOT NULL,
  udloeber TEXT NOT NULL,
  oprettet TEXT NOT NULL,
  brugt TEXT,
  meddelelse {heltal} REFERENCES meddelelse (id)
){tabel};
CREATE INDEX engangslink_emne ON engangslink (emne, noegle);

-- kun: sqlite
CREATE TRIGGER meddelelse_frosset BEFORE UPDATE OF uuid, kommune, kanal, modtager_navn, modtager, borger, titel, tekst,
  emne, noegle, link_formaal, link_udloeber, link_sti, oprettet, bruger ON meddelelse
BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: meddelelse'); END;
CREATE TRIGGER meddelelse_bevares BEFORE DELETE ON meddelelse BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: meddelelse'); END;
CREATE TRIGGER meddelelse_bilag_frosset BEFORE UPDATE ON meddelelse_bilag BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: meddelelse_bilag'); END;
CREATE TRIGGER meddelelse_bilag_bevares BEFORE DELETE ON meddelelse_bilag BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: meddelelse_bilag'); END;
CREATE TRIGGER meddelelse_forsoeg_frosset BEFORE UPDATE ON meddelelse_forsoeg BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: meddelelse_forsoeg'); END;
CREATE TRIGGER meddelelse_forsoeg_bevares BEFORE DELETE ON meddelelse_forsoeg BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: meddelelse_forsoeg'); END;
CREATE TRIGGER engangslink_frosset BEFORE UPDATE OF hash, formaal, emne, noegle, udloeber, oprettet, meddelelse ON engangslink
BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: engangslink'); END;
CREATE TRIGGER engangslink_brugt BEFORE UPDATE OF brugt ON engangslink WHEN OLD.brugt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: engangslink'); END;
CREATE TRIGGER engangslink_bevares BEFORE DELETE ON engangslink BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: engangslink'); END;
-- kun: postgres
CREATE TRIGGER meddelelse_frosset BEFORE UPDATE OF uuid, kommune, kanal, modtager_navn, modtager, borger, titel, tekst,
  emne, noegle, link_formaal, link_udloeber, link_sti, oprettet, bruger ON meddelelse
  FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER meddelelse_bevares BEFORE DELETE OR TRUNCATE ON meddelelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER meddelelse_bilag_frosset BEFORE UPDATE ON meddelelse_bilag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER meddelelse_bilag_bevares BEFORE DELETE OR TRUNCATE ON meddelelse_bilag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER meddelelse_forsoeg_frosset BEFORE UPDATE ON meddelelse_forsoeg FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER meddelelse_forsoeg_bevares BEFORE DELETE OR TRUNCATE ON meddelelse_forsoeg FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER engangslink_frosset BEFORE UPDATE OF hash, formaal, emne, noegle, udloeber, oprettet, meddelelse ON engangslink
  FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER engangslink_brugt BEFORE UPDATE OF brugt ON engangslink FOR EACH ROW WHEN (OLD.brugt IS NOT NULL)
  EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER engangslink_bevares BEFORE DELETE OR TRUNCATE ON engangslink FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
-- kun: begge
