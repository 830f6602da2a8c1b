-- Sources beside the national register: what the CVR register said of a workplace and what was decided about it month by
-- month, VITAS notices and the drafts they make, and figures that jobindsats.dk published.

CREATE TABLE cvr_opslag (
  id {noegle},
  p_nummer TEXT NOT NULL,
  cvr TEXT,
  navn TEXT NOT NULL,
  adresse TEXT NOT NULL,
  postnummer TEXT NOT NULL,
  bynavn TEXT NOT NULL,
  kommune {heltal},
  formkode TEXT NOT NULL,
  form TEXT NOT NULL,
  lukket_fra TEXT,
  bemaerkninger TEXT NOT NULL,
  kilde TEXT NOT NULL,
  bruger {heltal},
  tid TEXT NOT NULL
){tabel};
CREATE INDEX cvr_opslag_p_nummer ON cvr_opslag (p_nummer, id);

CREATE TABLE cvr_maaned (
  opslag {heltal} NOT NULL REFERENCES cvr_opslag (id),
  maaned TEXT NOT NULL,
  hoveder {heltal} CHECK (hoveder >= 0),
  aarsvaerk {heltal} CHECK (aarsvaerk >= 0),
  interval TEXT NOT NULL,
  PRIMARY KEY (opslag, maaned)
){tabel};

-- What a person chose for a month; the latest row of a month stands.
CREATE TABLE cvr_valg (
  id {noegle},
  p_nummer TEXT NOT NULL REFERENCES arbejdssted (p_nummer),
  maaned TEXT NOT NULL,
  opslag {heltal} NOT NULL REFERENCES cvr_opslag (id),
  valg TEXT NOT NULL,
  grund TEXT NOT NULL,
  bruger {heltal},
  tid TEXT NOT NULL
){tabel};
CREATE INDEX cvr_valg_p_nummer ON cvr_valg (p_nummer, maaned);

-- A notice, once: noegle is made of its own content, since it carries no number.
CREATE TABLE vitas_besked (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  noegle TEXT NOT NULL,
  sag TEXT NOT NULL,
  ordning TEXT NOT NULL,
  sagsakt TEXT NOT NULL,
  ansoegningsstatus TEXT NOT NULL,
  afgoerelsesstatus TEXT NOT NULL,
  haendt TEXT NOT NULL,
  cvr TEXT NOT NULL,
  p_nummer TEXT NOT NULL,
  modtaget TEXT NOT NULL,
  UNIQUE (kommune, noegle)
){tabel};

CREATE TABLE vitas_udkast (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  sag TEXT NOT NULL,
  ordning TEXT NOT NULL,
  sagsakt TEXT NOT NULL,
  ansoegningsstatus TEXT NOT NULL,
  afgoerelsesstatus TEXT NOT NULL,
  haendt TEXT NOT NULL,
  vitas_nummer TEXT NOT NULL,
  vitas_url TEXT NOT NULL,
  sagsbehandler TEXT NOT NULL,
  cvr TEXT NOT NULL,
  p_nummer TEXT NOT NULL,
  hentet {heltal} NOT NULL CHECK (hentet IN (0, 1)),
  tilstand TEXT NOT NULL,
  grund TEXT NOT NULL,
  jobordre {heltal} REFERENCES jobordre (id),
  modtaget TEXT NOT NULL,
  version {heltal} NOT NULL,
  UNIQUE (kommune, sag)
){tabel};

CREATE TABLE publicering (
  id {noegle},
  kilde TEXT NOT NULL,
  form TEXT NOT NULL,
  fingeraftryk TEXT NOT NULL UNIQUE,
  bemaerkninger TEXT NOT NULL,
  bruger {heltal},
  tid TEXT NOT NULL
){tabel};

-- vaerdi is empty where nothing was published: zero, or hidden because it is under three.
CREATE TABLE publicering_tal (
  publicering {heltal} NOT NULL REFERENCES publicering (id),
  periode TEXT NOT NULL,
  kommune {heltal},
  omraade TEXT NOT NULL,
  tilbud TEXT NOT NULL,
  maal TEXT NOT NULL,
  vaerdi {heltal} CHECK (vaerdi >= 0)
){tabel};
CREATE INDEX publicering_tal_periode ON publicering_tal (publicering, periode);

-- kun: sqlite
CREATE TRIGGER cvr_opslag_frosset BEFORE UPDATE ON cvr_opslag BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: cvr_opslag'); END;
CREATE TRIGGER cvr_maaned_frosset BEFORE UPDATE ON cvr_maaned BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: cvr_maaned'); END;
CREATE TRIGGER cvr_valg_frosset BEFORE UPDATE ON cvr_valg BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: cvr_valg'); END;
CREATE TRIGGER vitas_besked_frosset BEFORE UPDATE ON vitas_besked BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: vitas_besked'); END;
CREATE TRIGGER publicering_frosset BEFORE UPDATE ON publicering BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: publicering'); END;
CREATE TRIGGER publicering_tal_frosset BEFORE UPDATE ON publicering_tal BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: publicering_tal'); END;
CREATE TRIGGER cvr_opslag_bevares BEFORE DELETE ON cvr_opslag BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: cvr_opslag'); END;
CREATE TRIGGER cvr_maaned_bevares BEFORE DELETE ON cvr_maaned BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: cvr_maaned'); END;
CREATE TRIGGER cvr_valg_bevares BEFORE DELETE ON cvr_valg BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: cvr_valg'); END;
CREATE TRIGGER vitas_besked_bevares BEFORE DELETE ON vitas_besked BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: vitas_besked'); END;
CREATE TRIGGER publicering_bevares BEFORE DELETE ON publicering BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: publicering'); END;
CREATE TRIGGER publicering_tal_bevares BEFORE DELETE ON publicering_tal BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: publicering_tal'); END;
CREATE TRIGGER vitas_udkast_bevares BEFORE DELETE ON vitas_udkast BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: vitas_udkast'); END;
-- kun: postgres
CREATE TRIGGER cvr_opslag_frosset BEFORE UPDATE ON cvr_opslag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER cvr_maaned_frosset BEFORE UPDATE ON cvr_maaned FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER cvr_valg_frosset BEFORE UPDATE ON cvr_valg FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER vitas_besked_frosset BEFORE UPDATE ON vitas_besked FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER publicering_frosset BEFORE UPDATE ON publicering FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER publicering_tal_frosset BEFORE UPDATE ON publicering_tal FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER cvr_opslag_bevares BEFORE DELETE OR TRUNCATE ON cvr_opslag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER cvr_maaned_bevares BEFORE DELETE OR TRUNCATE ON cvr_maaned FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER cvr_valg_bevares BEFORE DELETE OR TRUNCATE ON cvr_valg FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER vitas_besked_bevares BEFORE DELETE OR TRUNCATE ON vitas_besked FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER publicering_bevares BEFORE DELETE OR TRUNCATE ON publicering FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER publicering_tal_bevares BEFORE DELETE OR TRUNCATE ON publicering_tal FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER vitas_udkast_bevares BEFORE DELETE OR TRUNCATE ON vitas_udkast FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
