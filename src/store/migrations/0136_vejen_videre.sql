-- Towards job and education: the competence form, what comes next, conversations and their agreements, steps towards an
-- education, help given, exits, and job openings. All is appended. A correction is a new row, a mistake is annulled, and
-- what was agreed is closed by a row of its own.

-- Lists of words are kept one a line. `bruger` is empty where the citizen filled it in by his link.
CREATE TABLE kompetenceskema (
  id {noegle},
  borger {heltal} NOT NULL REFERENCES borger (id),
  dato TEXT NOT NULL,
  uddannelse TEXT,
  uddannelse_tekst TEXT NOT NULL,
  erfaring TEXT NOT NULL,
  koerekort TEXT NOT NULL,
  sprog TEXT NOT NULL,
  oensker TEXT NOT NULL,
  kompetencer TEXT NOT NULL,
  af_borgeren {heltal} NOT NULL CHECK (af_borgeren IN (0, 1)),
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX kompetenceskema_borger ON kompetenceskema (borger, id);

CREATE TABLE naesteskridt (
  id {noegle},
  placering {heltal} NOT NULL REFERENCES placering (id),
  art TEXT NOT NULL,
  hvornaar TEXT NOT NULL,
  hvem TEXT NOT NULL,
  tekst TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX naesteskridt_placering ON naesteskridt (placering, id);

CREATE TABLE samtale (
  id {noegle},
  borger {heltal} NOT NULL REFERENCES borger (id),
  dato TEXT NOT NULL,
  tekst TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX samtale_borger ON samtale (borger, dato);

CREATE TABLE samtaleaftale (
  id {noegle},
  samtale {heltal} NOT NULL REFERENCES samtale (id),
  hvad TEXT NOT NULL,
  hvem TEXT NOT NULL,
  inden TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX samtaleaftale_samtale ON samtaleaftale (samtale);

CREATE TABLE uddannelsesskridt (
  id {noegle},
  borger {heltal} NOT NULL REFERENCES borger (id),
  art TEXT NOT NULL,
  hvad TEXT NOT NULL,
  inden TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX uddannelsesskridt_borger ON uddannelsesskridt (borger, inden);

-- How an agreement (register samtaleaftale) or a step (uddannelsesskridt) ended: once.
CREATE TABLE aftaleafslutning (
  register TEXT NOT NULL,
  nr {heltal} NOT NULL,
  udfald TEXT NOT NULL,
  dato TEXT NOT NULL,
  bemaerkning TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  PRIMARY KEY (register, nr)
){tabel};

CREATE TABLE uddannelsesfrist (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  navn TEXT NOT NULL,
  maaned {heltal} NOT NULL CHECK (maaned BETWEEN 1 AND 12),
  dag {heltal} NOT NULL CHECK (dag BETWEEN 1 AND 31),
  kilde TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX uddannelsesfrist_kommune ON uddannelsesfrist (kommune);

CREATE TABLE hjaelp (
  id {noegle},
  borger {heltal} NOT NULL REFERENCES borger (id),
  art TEXT NOT NULL,
  dato TEXT NOT NULL,
  notat TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX hjaelp_borger ON hjaelp (borger, dato);

CREATE TABLE borgerafgang (
  id {noegle},
  borger {heltal} NOT NULL REFERENCES borger (id),
  placering {heltal} REFERENCES placering (id),
  art TEXT NOT NULL,
  dato TEXT NOT NULL,
  kilde TEXT NOT NULL,
  bemaerkning TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX borgerafgang_borger ON borgerafgang (borger, dato);
CREATE INDEX borgerafgang_dato ON borgerafgang (dato);

CREATE TABLE jobaabning (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  titel TEXT NOT NULL,
  arbejdsgiver TEXT NOT NULL,
  sted TEXT NOT NULL,
  beskrivelse TEXT NOT NULL,
  art TEXT NOT NULL,
  kompetencer TEXT NOT NULL,
  koerekort TEXT NOT NULL,
  sprog TEXT NOT NULL,
  uddannelse TEXT,
  frist TEXT,
  kilde TEXT NOT NULL,
  lukket {heltal} NOT NULL DEFAULT 0 CHECK (lukket IN (0, 1)),
  version {heltal} NOT NULL
){tabel};
CREATE INDEX jobaabning_kommune ON jobaabning (kommune, lukket, frist);

CREATE TABLE jobmatch (
  id {noegle},
  jobaabning {heltal} NOT NULL REFERENCES jobaabning (id),
  borger {heltal} NOT NULL REFERENCES borger (id),
  skridt TEXT NOT NULL,
  dato TEXT NOT NULL,
  bemaerkning TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX jobmatch_jobaabning ON jobmatch (jobaabning, borger, id);
CREATE INDEX jobmatch_borger ON jobmatch (borger);

-- kun: sqlite
CREATE TRIGGER kompetenceskema_frosset BEFORE UPDATE ON kompetenceskema BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: kompetenceskema'); END;
CREATE TRIGGER kompetenceskema_bevares BEFORE DELETE ON kompetenceskema BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: kompetenceskema'); END;
CREATE TRIGGER naesteskridt_frosset BEFORE UPDATE ON naesteskridt BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: naesteskridt'); END;
CREATE TRIGGER naesteskridt_bevares BEFORE DELETE ON naesteskridt BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: naesteskridt'); END;
CREATE TRIGGER aftaleafslutning_frosset BEFORE UPDATE ON aftaleafslutning BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: aftaleafslutning'); END;
CREATE TRIGGER aftaleafslutning_bevares BEFORE DELETE ON aftaleafslutning BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: aftaleafslutning'); END;
CREATE TRIGGER jobmatch_frosset BEFORE UPDATE ON jobmatch BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: jobmatch'); END;
CREATE TRIGGER jobmatch_bevares BEFORE DELETE ON jobmatch BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: jobmatch'); END;
CREATE TRIGGER samtale_frosset BEFORE UPDATE OF id, borger, dato, tekst, bruger, tid ON samtale BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: samtale'); END;
CREATE TRIGGER samtale_bevares BEFORE DELETE ON samtale BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: samtale'); END;
CREATE TRIGGER samtaleaftale_frosset BEFORE UPDATE OF id, samtale, hvad, hvem, inden ON samtaleaftale BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: samtaleaftale'); END;
CREATE TRIGGER samtaleaftale_bevares BEFORE DELETE ON samtaleaftale BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: samtaleaftale'); END;
CREATE TRIGGER uddannelsesskridt_frosset BEFORE UPDATE OF id, borger, art, hvad, inden, bruger, tid ON uddannelsesskridt BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: uddannelsesskridt'); END;
CREATE TRIGGER uddannelsesskridt_bevares BEFORE DELETE ON uddannelsesskridt BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: uddannelsesskridt'); END;
CREATE TRIGGER uddannelsesfrist_frosset BEFORE UPDATE OF id, kommune, navn, maaned, dag, kilde, bruger, tid ON uddannelsesfrist BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: uddannelsesfrist'); END;
CREATE TRIGGER uddannelsesfrist_bevares BEFORE DELETE ON uddannelsesfrist BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: uddannelsesfrist'); END;
CREATE TRIGGER hjaelp_frosset BEFORE UPDATE OF id, borger, art, dato, notat, bruger, tid ON hjaelp BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: hjaelp'); END;
CREATE TRIGGER hjaelp_bevares BEFORE DELETE ON hjaelp BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: hjaelp'); END;
CREATE TRIGGER borgerafgang_frosset BEFORE UPDATE OF id, borger, placering, art, dato, kilde, bemaerkning, bruger, tid ON borgerafgang BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: borgerafgang'); END;
CREATE TRIGGER borgerafgang_bevares BEFORE DELETE ON borgerafgang BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: borgerafgang'); END;
CREATE TRIGGER jobaabning_frosset BEFORE UPDATE OF id, kommune ON jobaabning BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: jobaabning'); END;
CREATE TRIGGER jobaabning_bevares BEFORE DELETE ON jobaabning BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: jobaabning'); END;
-- kun: postgres
CREATE TRIGGER kompetenceskema_frosset BEFORE UPDATE ON kompetenceskema FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER kompetenceskema_bevares BEFORE DELETE OR TRUNCATE ON kompetenceskema FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER naesteskridt_frosset BEFORE UPDATE ON naesteskridt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER naesteskridt_bevares BEFORE DELETE OR TRUNCATE ON naesteskridt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER aftaleafslutning_frosset BEFORE UPDATE ON aftaleafslutning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER aftaleafslutning_bevares BEFORE DELETE OR TRUNCATE ON aftaleafslutning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER jobmatch_frosset BEFORE UPDATE ON jobmatch FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER jobmatch_bevares BEFORE DELETE OR TRUNCATE ON jobmatch FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER samtale_frosset BEFORE UPDATE OF id, borger, dato, tekst, bruger, tid ON samtale FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER samtale_bevares BEFORE DELETE OR TRUNCATE ON samtale FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER samtaleaftale_frosset BEFORE UPDATE OF id, samtale, hvad, hvem, inden ON samtaleaftale FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER samtaleaftale_bevares BEFORE DELETE OR TRUNCATE ON samtaleaftale FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER uddannelsesskridt_frosset BEFORE UPDATE OF id, borger, art, hvad, inden, bruger, tid ON uddannelsesskridt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER uddannelsesskridt_bevares BEFORE DELETE OR TRUNCATE ON uddannelsesskridt FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER uddannelsesfrist_frosset BEFORE UPDATE OF id, kommune, navn, maaned, dag, kilde, bruger, tid ON uddannelsesfrist FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER uddannelsesfrist_bevares BEFORE DELETE OR TRUNCATE ON uddannelsesfrist FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER hjaelp_frosset BEFORE UPDATE OF id, borger, art, dato, notat, bruger, tid ON hjaelp FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER hjaelp_bevares BEFORE DELETE OR TRUNCATE ON hjaelp FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER borgerafgang_frosset BEFORE UPDATE OF id, borger, placering, art, dato, kilde, bemaerkning, bruger, tid ON borgerafgang FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER borgerafgang_bevares BEFORE DELETE OR TRUNCATE ON borgerafgang FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER jobaabning_frosset BEFORE UPDATE OF id, kommune ON jobaabning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER jobaabning_bevares BEFORE DELETE OR TRUNCATE ON jobaabning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
-- kun: begge
