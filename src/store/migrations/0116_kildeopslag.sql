-- Looks at persons of a list from a case system. They have no case here, so `opslag`, which names a citizen, cannot hold
-- them: this says who saw which lines of which list, when and why.
CREATE TABLE kildeopslag (
  id {noegle},
  import {heltal} NOT NULL REFERENCES fagsystemimport (id),
  bruger {heltal} NOT NULL,
  tid TEXT NOT NULL,
  formaal TEXT NOT NULL,
  linjer TEXT NOT NULL
){tabel};
CREATE INDEX kildeopslag_import ON kildeopslag (import);

-- kun: sqlite
CREATE TRIGGER kildeopslag_frosset BEFORE UPDATE ON kildeopslag BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: kildeopslag'); END;
CREATE TRIGGER kildeopslag_bevares BEFORE DELETE ON kildeopslag BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: kildeopslag'); END;
-- kun: postgres
CREATE TRIGGER kildeopslag_frosset BEFORE UPDATE ON kildeopslag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER kildeopslag_bevares BEFORE DELETE OR TRUNCATE ON kildeopslag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
