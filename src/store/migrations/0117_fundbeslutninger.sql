-- What a person made of something that looked wrongly registered in a list (source 003). The finding itself is
-- computed and never stored; it is known by the row and the type. A new decision is a new row, the highest number counts.
CREATE TABLE fundbeslutning (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  import {heltal} NOT NULL REFERENCES fagsystemimport (id),
  kilde {heltal} NOT NULL REFERENCES kildeplacering (id),
  type TEXT NOT NULL,
  nummer {heltal} NOT NULL CHECK (nummer >= 1),
  svar TEXT NOT NULL,
  begrundelse TEXT NOT NULL,
  bruger {heltal} NOT NULL,
  bruger_navn TEXT NOT NULL,
  tid TEXT NOT NULL,
  UNIQUE (kilde, type, nummer)
){tabel};
CREATE INDEX fundbeslutning_import ON fundbeslutning (import, kommune);

-- kun: sqlite
CREATE TRIGGER fundbeslutning_frosset BEFORE UPDATE ON fundbeslutning BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: fundbeslutning'); END;
CREATE TRIGGER fundbeslutning_bevares BEFORE DELETE ON fundbeslutning BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: fundbeslutning'); END;
-- kun: postgres
CREATE TRIGGER fundbeslutning_frosset BEFORE UPDATE ON fundbeslutning FOR EACH ROW EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER fundbeslutning_bevares BEFORE DELETE OR TRUNCATE ON fundbeslutning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
