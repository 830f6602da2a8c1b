-- Fact sheets of places. A correction is the next version of the row; the events keep what happened. The picture's bytes
-- stand in bilagsindhold.
CREATE TABLE faktaark (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  p_nummer TEXT NOT NULL REFERENCES arbejdssted (p_nummer),
  titel TEXT NOT NULL,
  opgaver TEXT NOT NULL,
  hvor TEXT NOT NULL,
  krav TEXT NOT NULL,
  billede TEXT NOT NULL,
  billedtekst TEXT NOT NULL,
  aktiv {heltal} NOT NULL CHECK (aktiv IN (0, 1)),
  version {heltal} NOT NULL,
  CHECK ((billede = '') = (billedtekst = ''))
){tabel};
CREATE INDEX faktaark_kommune ON faktaark (kommune);

-- kun: sqlite
CREATE TRIGGER faktaark_bevares BEFORE DELETE ON faktaark BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: faktaark'); END;
-- kun: postgres
CREATE TRIGGER faktaark_bevares BEFORE DELETE OR TRUNCATE ON faktaark FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
-- kun: begge
