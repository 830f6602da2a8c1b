-- The yearly evaluation: what is written to its chapters, who is asked and what they said, what is decided, and the
-- versions as they were frozen. Nothing here is ever changed; the newest number counts, a decision may be annulled.
CREATE TABLE evaluering_tekst (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  aar {heltal} NOT NULL,
  afsnit TEXT NOT NULL,
  nummer {heltal} NOT NULL CHECK (nummer >= 1),
  tekst TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  UNIQUE (kommune, aar, afsnit, nummer)
){tabel};

CREATE TABLE evaluering_beslutning (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  aar {heltal} NOT NULL,
  tekst TEXT NOT NULL CHECK (tekst <> ''),
  ansvarlig TEXT NOT NULL,
  frist TEXT,
  annulleret {heltal} NOT NULL CHECK (annulleret IN (0, 1)),
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX evaluering_beslutning_aar ON evaluering_beslutning (kommune, aar);

-- Asked for comments by a mail with a personal link.
CREATE TABLE evaluering_part (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  aar {heltal} NOT NULL,
  art TEXT NOT NULL,
  navn TEXT NOT NULL CHECK (navn <> ''),
  kontakt TEXT NOT NULL,
  email TEXT NOT NULL,
  svarfrist TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX evaluering_part_aar ON evaluering_part (kommune, aar);
CREATE TABLE evaluering_anmodning (
  part {heltal} NOT NULL PRIMARY KEY REFERENCES evaluering_part (id),
  meddelelse {heltal} NOT NULL UNIQUE REFERENCES meddelelse (id)
){tabel};

CREATE TABLE evaluering_kommentar (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  aar {heltal} NOT NULL,
  part {heltal} REFERENCES evaluering_part (id),
  hvem TEXT NOT NULL CHECK (hvem <> ''),
  tekst TEXT NOT NULL CHECK (tekst <> ''),
  laest_version {heltal} NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  dag TEXT NOT NULL,
  tid TEXT NOT NULL
){tabel};
CREATE INDEX evaluering_kommentar_aar ON evaluering_kommentar (kommune, aar);

-- `indhold` is everything as JSON (sager/evaluering), the figures that are not shown to everybody too; the files stand in
-- bilagsindhold under their hashes and are the public version. A correction is the next number.
CREATE TABLE evaluering_version (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  aar {heltal} NOT NULL,
  nummer {heltal} NOT NULL CHECK (nummer >= 1),
  indhold TEXT NOT NULL,
  csv_sha256 TEXT NOT NULL,
  xlsx_sha256 TEXT NOT NULL,
  pdf_sha256 TEXT NOT NULL,
  grund TEXT NOT NULL CHECK (nummer = 1 OR grund <> ''),
  bruger {heltal} REFERENCES bruger (id),
  frosset TEXT NOT NULL,
  UNIQUE (kommune, aar, nummer)
){tabel};

-- Shown to the council's own people.
CREATE TABLE evaluering_deling (
  id {noegle},
  version {heltal} NOT NULL REFERENCES evaluering_version (id),
  raad TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  UNIQUE (version, raad)
){tabel};

-- kun: sqlite
CREATE TRIGGER evaluering_tekst_frosset BEFORE UPDATE ON evaluering_tekst BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: evaluering_tekst'); END;
CREATE TRIGGER evaluering_part_frosset BEFORE UPDATE ON evaluering_part BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: evaluering_part'); END;
CREATE TRIGGER evaluering_anmodning_frosset BEFORE UPDATE ON evaluering_anmodning BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: evaluering_anmodning'); END;
CREATE TRIGGER evaluering_kommentar_frosset BEFORE UPDATE ON evaluering_kommentar BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: evaluering_kommentar'); END;
CREATE TRIGGER evaluering_version_frosset BEFORE UPDATE ON evaluering_version BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: evaluering_version'); END;
CREATE TRIGGER evaluering_deling_frosset BEFORE UPDATE ON evaluering_deling BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: evaluering_deling'); END;
CREATE TRIGGER evaluering_beslutning_frosset BEFORE UPDATE ON evaluering_beslutning WHEN OLD.annulleret = 1 OR NEW.annulleret = 0 BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: evaluering_beslutning'); END;
CREATE TRIGGER evaluering_tekst_bevares BEFORE DELETE ON evaluering_tekst BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: evaluering_tekst'); END;
CREATE TRIGGER evaluering_part_bevares BEFORE DELETE ON evaluering_part BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: evaluering_part'); END;
CREATE TRIGGER evaluering_anmodning_bevares BEFORE DELETE ON evaluering_anmodning BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: evaluering_anmodning'); END;
CREATE TRIGGER evaluering_kommentar_bevares BEFORE DELETE ON evaluering_kommentar BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: evaluering_kommentar'); END;
CREATE TRIGGER evaluering_version_bevares BEFORE DELETE ON evaluering_version BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: evaluering_version'); END;
CREATE TRIGGER evaluering_deling_bevares BEFORE DELETE ON evaluering_deling BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: evaluering_deling'); END;
CREATE TRIGGER evaluering_beslutning_bevares BEFORE DELETE ON evaluering_beslutning BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: evaluering_beslutning'); END;
-- kun: postgres
CREATE TRIGGER evaluering_tekst_frosset BEFORE UPDATE ON evaluering_tekst FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER evaluering_part_frosset BEFORE UPDATE ON evaluering_part FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER evaluering_anmodning_frosset BEFORE UPDATE ON evaluering_anmodning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER evaluering_kommentar_frosset BEFORE UPDATE ON evaluering_kommentar FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER evaluering_version_frosset BEFORE UPDATE ON evaluering_version FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER evaluering_deling_frosset BEFORE UPDATE ON evaluering_deling FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER evaluering_beslutning_frosset BEFORE UPDATE ON evaluering_beslutning FOR EACH ROW WHEN (OLD.annulleret = 1 OR NEW.annulleret = 0) EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER evaluering_tekst_bevares BEFORE DELETE OR TRUNCATE ON evaluering_tekst FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER evaluering_part_bevares BEFORE DELETE OR TRUNCATE ON evaluering_part FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER evaluering_anmodning_bevares BEFORE DELETE OR TRUNCATE ON evaluering_anmodning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER evaluering_kommentar_bevares BEFORE DELETE OR TRUNCATE ON evaluering_kommentar FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER evaluering_version_bevares BEFORE DELETE OR TRUNCATE ON evaluering_version FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER evaluering_deling_bevares BEFORE DELETE OR TRUNCATE ON evaluering_deling FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER evaluering_beslutning_bevares BEFORE DELETE OR TRUNCATE ON evaluering_beslutning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
-- kun: begge
