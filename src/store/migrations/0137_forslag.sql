-- "Ikke denne": a person's no to a proposed place for a citizen, and taking it back. The proposal itself is computed and
-- never stored. A new answer is a new row, the highest id counts.
CREATE TABLE forslag_fravalg (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  borger {heltal} NOT NULL REFERENCES borger (id),
  jobordre {heltal} NOT NULL REFERENCES jobordre (id),
  fravalgt {heltal} NOT NULL CHECK (fravalgt IN (0, 1)),
  grund TEXT NOT NULL,
  bruger {heltal} NOT NULL REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX forslag_fravalg_kommune ON forslag_fravalg (kommune, borger, jobordre);

-- kun: sqlite
CREATE TRIGGER forslag_fravalg_frosset BEFORE UPDATE ON forslag_fravalg BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: forslag_fravalg'); END;
CREATE TRIGGER forslag_fravalg_bevares BEFORE DELETE ON forslag_fravalg BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: forslag_fravalg'); END;
-- kun: postgres
CREATE TRIGGER forslag_fravalg_frosset BEFORE UPDATE ON forslag_fravalg FOR EACH ROW EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER forslag_fravalg_bevares BEFORE DELETE OR TRUNCATE ON forslag_fravalg FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
