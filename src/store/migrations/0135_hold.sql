-- Teams (model/sag/hold), who is on them and when, their days, and attendance day by day. Attendance and days are
-- appended: the row with the highest number (or id) of a day counts, the earlier ones stay to be seen.

CREATE TABLE projekthold (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  navn TEXT NOT NULL,
  p_nummer TEXT NOT NULL REFERENCES arbejdssted (p_nummer),
  projekt {heltal},
  projektleder {heltal} NOT NULL REFERENCES bruger (id),
  kapacitet {heltal} NOT NULL CHECK (kapacitet > 0),
  moedested TEXT NOT NULL,
  moedetid {heltal} NOT NULL CHECK (moedetid >= 0),
  slut {heltal} NOT NULL CHECK (slut > moedetid AND slut <= 1440),
  saeder {heltal} NOT NULL CHECK (saeder >= 0),
  ugedage {heltal} NOT NULL CHECK (ugedage BETWEEN 1 AND 127),
  saeson_fra {heltal},
  saeson_til {heltal},
  udendoers {heltal} NOT NULL CHECK (udendoers IN (0, 1)),
  lukket_fra TEXT,
  version {heltal} NOT NULL,
  UNIQUE (kommune, navn),
  CHECK ((saeson_fra IS NULL) = (saeson_til IS NULL))
){tabel};
CREATE INDEX projekthold_projektleder ON projekthold (projektleder);

CREATE TABLE holdplads (
  id {noegle},
  hold {heltal} NOT NULL REFERENCES projekthold (id),
  placering {heltal} NOT NULL REFERENCES placering (id),
  fra TEXT NOT NULL,
  til TEXT CHECK (fra <= til),
  fjernet {heltal} NOT NULL DEFAULT 0 CHECK (fjernet IN (0, 1)),
  bruger {heltal},
  tid TEXT NOT NULL
){tabel};
CREATE INDEX holdplads_hold ON holdplads (hold, fra);
CREATE INDEX holdplads_placering ON holdplads (placering);

CREATE TABLE holddag (
  id {noegle},
  hold {heltal} NOT NULL REFERENCES projekthold (id),
  dato TEXT NOT NULL,
  art TEXT NOT NULL,
  bemaerkning TEXT NOT NULL,
  bruger {heltal},
  tid TEXT NOT NULL
){tabel};
CREATE INDEX holddag_hold ON holddag (hold, dato, id);

-- nr 1 is the first telling of a day, 2 the first correction; two at once cannot both have a number.
CREATE TABLE dagsfremmoede (
  id {noegle},
  placering {heltal} NOT NULL REFERENCES placering (id),
  dato TEXT NOT NULL,
  nr {heltal} NOT NULL CHECK (nr > 0),
  hold {heltal} REFERENCES projekthold (id),
  art TEXT NOT NULL,
  minutter {heltal} NOT NULL CHECK (minutter BETWEEN 0 AND 1440),
  planlagt {heltal} NOT NULL CHECK (planlagt BETWEEN 0 AND 1440),
  bemaerkning TEXT NOT NULL,
  grund TEXT NOT NULL,
  bruger {heltal},
  tid TEXT NOT NULL,
  UNIQUE (placering, dato, nr)
){tabel};
CREATE INDEX dagsfremmoede_dato ON dagsfremmoede (dato, placering);

-- 0: registered by a person. 1: made from attendance. 2: made from attendance and taken back by a correction of it.
ALTER TABLE udeblivelse ADD COLUMN af_fremmoede {heltal} NOT NULL DEFAULT 0;

-- What an employer told by his link, once a day and kind.
CREATE TABLE arbejdsgivermelding (
  id {noegle},
  placering {heltal} NOT NULL REFERENCES placering (id),
  dato TEXT NOT NULL,
  art TEXT NOT NULL,
  tid TEXT NOT NULL,
  UNIQUE (placering, dato, art)
){tabel};

-- kun: sqlite
CREATE TRIGGER projekthold_bevares BEFORE DELETE ON projekthold BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: projekthold'); END;
CREATE TRIGGER holdplads_bevares BEFORE DELETE ON holdplads BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: holdplads'); END;
CREATE TRIGGER holdplads_frosset BEFORE UPDATE OF hold, placering, fra, bruger, tid ON holdplads BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: holdplads'); END;
CREATE TRIGGER holddag_bevares BEFORE DELETE ON holddag BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: holddag'); END;
CREATE TRIGGER holddag_frosset BEFORE UPDATE ON holddag BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: holddag'); END;
CREATE TRIGGER dagsfremmoede_bevares BEFORE DELETE ON dagsfremmoede BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: dagsfremmoede'); END;
CREATE TRIGGER dagsfremmoede_frosset BEFORE UPDATE ON dagsfremmoede BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: dagsfremmoede'); END;
CREATE TRIGGER arbejdsgivermelding_bevares BEFORE DELETE ON arbejdsgivermelding BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: arbejdsgivermelding'); END;
CREATE TRIGGER arbejdsgivermelding_frosset BEFORE UPDATE ON arbejdsgivermelding BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: arbejdsgivermelding'); END;
-- kun: postgres
CREATE TRIGGER projekthold_bevares BEFORE DELETE OR TRUNCATE ON projekthold FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER holdplads_bevares BEFORE DELETE OR TRUNCATE ON holdplads FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER holdplads_frosset BEFORE UPDATE OF hold, placering, fra, bruger, tid ON holdplads FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER holddag_bevares BEFORE DELETE OR TRUNCATE ON holddag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER holddag_frosset BEFORE UPDATE ON holddag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER dagsfremmoede_bevares BEFORE DELETE OR TRUNCATE ON dagsfremmoede FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER dagsfremmoede_frosset BEFORE UPDATE ON dagsfremmoede FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER arbejdsgivermelding_bevares BEFORE DELETE OR TRUNCATE ON arbejdsgivermelding FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER arbejdsgivermelding_frosset BEFORE UPDATE ON arbejdsgivermelding FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
-- kun: begge
