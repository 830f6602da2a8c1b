-- Letters as they were issued, and the texts that a municipality puts in them. Both only grow: a letter is frozen, and a
-- text that is changed is a new version.

CREATE TABLE brev (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  art TEXT NOT NULL,
  emne TEXT NOT NULL,
  noegle TEXT NOT NULL,
  borger {heltal} REFERENCES borger (id),
  titel TEXT NOT NULL,
  modtager TEXT NOT NULL,
  indhold TEXT NOT NULL,
  pdf_sha256 TEXT NOT NULL REFERENCES bilagsindhold (sha256),
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX brev_emne ON brev (emne, noegle);
CREATE INDEX brev_borger ON brev (borger);

CREATE TABLE brevskabelon (
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  art TEXT NOT NULL,
  version {heltal} NOT NULL CHECK (version >= 1),
  indledning TEXT NOT NULL,
  kontakt TEXT NOT NULL,
  medbring TEXT NOT NULL,
  afslutning TEXT NOT NULL,
  underskrift TEXT NOT NULL,
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  tid TEXT NOT NULL,
  PRIMARY KEY (kommune, art, version)
){tabel};

-- kun: sqlite
CREATE TRIGGER brev_frosset BEFORE UPDATE ON brev BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: brev'); END;
CREATE TRIGGER brev_bevares BEFORE DELETE ON brev BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: brev'); END;
CREATE TRIGGER brevskabelon_frosset BEFORE UPDATE ON brevskabelon BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: brevskabelon'); END;
CREATE TRIGGER brevskabelon_bevares BEFORE DELETE ON brevskabelon BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: brevskabelon'); END;
-- kun: postgres
CREATE TRIGGER brev_frosset BEFORE UPDATE ON brev FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER brev_bevares BEFORE DELETE OR TRUNCATE ON brev FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER brevskabelon_frosset BEFORE UPDATE ON brevskabelon FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER brevskabelon_bevares BEFORE DELETE OR TRUNCATE ON brevskabelon FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
-- kun: begge
