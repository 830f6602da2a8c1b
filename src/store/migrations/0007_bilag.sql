-- Files that were handed in: the bytes once, by the hash of their content; each handing in a row of its own.

CREATE TABLE bilagsindhold (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (LENGTH(sha256) = 64),
  indhold {bytes} NOT NULL
){tabel};

CREATE TABLE bilag (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  emne TEXT NOT NULL,
  noegle TEXT NOT NULL,
  navn TEXT NOT NULL,
  titel TEXT NOT NULL,
  type TEXT NOT NULL,
  bytes {heltal} NOT NULL,
  sha256 TEXT NOT NULL REFERENCES bilagsindhold (sha256),
  skanning TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  annulleret {heltal} NOT NULL DEFAULT 0 CHECK (annulleret IN (0, 1))
){tabel};
CREATE INDEX bilag_emne ON bilag (emne, noegle);

-- kun: sqlite
CREATE TRIGGER bilagsindhold_frosset BEFORE UPDATE ON bilagsindhold BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: bilagsindhold'); END;
CREATE TRIGGER bilagsindhold_bevares BEFORE DELETE ON bilagsindhold BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: bilagsindhold'); END;
CREATE TRIGGER bilag_frosset BEFORE UPDATE OF kommune, emne, noegle, navn, titel, type, bytes, sha256, skanning, bruger, tid ON bilag BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: bilag'); END;
CREATE TRIGGER bilag_bevares BEFORE DELETE ON bilag BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: bilag'); END;
-- kun: postgres
CREATE TRIGGER bilagsindhold_frosset BEFORE UPDATE ON bilagsindhold FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER bilagsindhold_bevares BEFORE DELETE OR TRUNCATE ON bilagsindhold FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER bilag_frosset BEFORE UPDATE OF kommune, emne, noegle, navn, titel, type, bytes, sha256, skanning, bruger, tid ON bilag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER bilag_bevares BEFORE DELETE OR TRUNCATE ON bilag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
