-- What the database itself forbids: deleting, changing what is frozen, and overlaps the law does not allow.
-- The two dialects share no trigger language, so this is written twice; a test holds each ban on both databases.
-- The names of the errors (naegtet_...) are read by people in a log, not by the program.
--
-- May be emptied: session, login_forsoeg, idempotens, raad_kommune (technical, or reloaded from the reference data).
--
-- kun: sqlite
CREATE TRIGGER haendelse_frosset BEFORE UPDATE ON haendelse BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: haendelse'); END;
CREATE TRIGGER opslag_frosset BEFORE UPDATE ON opslag BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: opslag'); END;
CREATE TRIGGER afgoerelse_frosset BEFORE UPDATE ON afgoerelse BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: afgoerelse'); END;
CREATE TRIGGER haendelse_bevares BEFORE DELETE ON haendelse BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: haendelse'); END;
CREATE TRIGGER opslag_bevares BEFORE DELETE ON opslag BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: opslag'); END;
CREATE TRIGGER afgoerelse_bevares BEFORE DELETE ON afgoerelse BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: afgoerelse'); END;
CREATE TRIGGER kommune_bevares BEFORE DELETE ON kommune BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: kommune'); END;
CREATE TRIGGER raad_bevares BEFORE DELETE ON raad BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: raad'); END;
CREATE TRIGGER arbejdsgiver_bevares BEFORE DELETE ON arbejdsgiver BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: arbejdsgiver'); END;
CREATE TRIGGER arbejdssted_bevares BEFORE DELETE ON arbejdssted BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: arbejdssted'); END;
CREATE TRIGGER ansatte_maaned_bevares BEFORE DELETE ON ansatte_maaned BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: ansatte_maaned'); END;
CREATE TRIGGER medarbejderrepraesentant_bevares BEFORE DELETE ON medarbejderrepraesentant BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: medarbejderrepraesentant'); END;
CREATE TRIGGER fravaer_bevares BEFORE DELETE ON fravaer BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: fravaer'); END;
CREATE TRIGGER niveau_findes_ikke_bevares BEFORE DELETE ON niveau_findes_ikke BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: niveau_findes_ikke'); END;
CREATE TRIGGER borger_bevares BEFORE DELETE ON borger BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: borger'); END;
CREATE TRIGGER ydelsesperiode_bevares BEFORE DELETE ON ydelsesperiode BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: ydelsesperiode'); END;
CREATE TRIGGER jobordre_bevares BEFORE DELETE ON jobordre BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: jobordre'); END;
CREATE TRIGGER hoering_bevares BEFORE DELETE ON hoering BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: hoering'); END;
CREATE TRIGGER dispensation_bevares BEFORE DELETE ON dispensation BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: dispensation'); END;
CREATE TRIGGER placering_bevares BEFORE DELETE ON placering BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: placering'); END;
CREATE TRIGGER bruger_bevares BEFORE DELETE ON bruger BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: bruger'); END;
CREATE TRIGGER bruger_rolle_bevares BEFORE DELETE ON bruger_rolle BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: bruger_rolle'); END;
CREATE TRIGGER api_noegle_bevares BEFORE DELETE ON api_noegle BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: api_noegle'); END;
CREATE TRIGGER udbakke_bevares BEFORE DELETE ON udbakke BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: udbakke'); END;

-- one council at a time for a municipality
CREATE TRIGGER raad_kommune_overlap_ind AFTER INSERT ON raad_kommune WHEN EXISTS (SELECT 1 FROM raad_kommune x WHERE x.kommune = NEW.kommune AND x.fra <> NEW.fra
    AND x.fra <= COALESCE(NEW.til, '9999-12-31') AND NEW.fra <= COALESCE(x.til, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'naegtet_overlap: raad_kommune'); END;
CREATE TRIGGER raad_kommune_overlap_op AFTER UPDATE ON raad_kommune WHEN EXISTS (SELECT 1 FROM raad_kommune x WHERE x.kommune = NEW.kommune AND x.fra <> NEW.fra
    AND x.fra <= COALESCE(NEW.til, '9999-12-31') AND NEW.fra <= COALESCE(x.til, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'naegtet_overlap: raad_kommune'); END;
-- one benefit at a time for a citizen
CREATE TRIGGER ydelsesperiode_overlap_ind AFTER INSERT ON ydelsesperiode WHEN NEW.annulleret = 0 AND EXISTS (SELECT 1 FROM ydelsesperiode x WHERE x.borger = NEW.borger
    AND x.id <> NEW.id AND x.annulleret = 0
    AND x.fra <= COALESCE(NEW.til, '9999-12-31') AND NEW.fra <= COALESCE(x.til, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'naegtet_overlap: ydelsesperiode'); END;
CREATE TRIGGER ydelsesperiode_overlap_op AFTER UPDATE ON ydelsesperiode WHEN NEW.annulleret = 0 AND EXISTS (SELECT 1 FROM ydelsesperiode x WHERE x.borger = NEW.borger
    AND x.id <> NEW.id AND x.annulleret = 0
    AND x.fra <= COALESCE(NEW.til, '9999-12-31') AND NEW.fra <= COALESCE(x.til, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'naegtet_overlap: ydelsesperiode'); END;
-- a citizen counts once at a workplace on a day
CREATE TRIGGER placering_overlap_ind AFTER INSERT ON placering WHEN NEW.sidste_dag IS NOT NULL AND NEW.borger IS NOT NULL AND EXISTS (SELECT 1 FROM placering x
    WHERE x.borger = NEW.borger AND x.p_nummer = NEW.p_nummer AND x.id <> NEW.id
    AND x.fra <= NEW.sidste_dag AND NEW.fra <= x.sidste_dag)
BEGIN SELECT RAISE(ABORT, 'naegtet_overlap: placering'); END;
CREATE TRIGGER placering_overlap_op AFTER UPDATE ON placering WHEN NEW.sidste_dag IS NOT NULL AND NEW.borger IS NOT NULL AND EXISTS (SELECT 1 FROM placering x
    WHERE x.borger = NEW.borger AND x.p_nummer = NEW.p_nummer AND x.id <> NEW.id
    AND x.fra <= NEW.sidste_dag AND NEW.fra <= x.sidste_dag)
BEGIN SELECT RAISE(ABORT, 'naegtet_overlap: placering'); END;
-- kun: postgres
CREATE FUNCTION naegt_aendring() RETURNS trigger LANGUAGE plpgsql AS $f$
BEGIN RAISE EXCEPTION 'naegtet_%: %', TG_ARGV[0], TG_TABLE_NAME; END $f$;

CREATE TRIGGER haendelse_frosset BEFORE UPDATE ON haendelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER opslag_frosset BEFORE UPDATE ON opslag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER afgoerelse_frosset BEFORE UPDATE ON afgoerelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER haendelse_bevares BEFORE DELETE OR TRUNCATE ON haendelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER opslag_bevares BEFORE DELETE OR TRUNCATE ON opslag FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER afgoerelse_bevares BEFORE DELETE OR TRUNCATE ON afgoerelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER kommune_bevares BEFORE DELETE OR TRUNCATE ON kommune FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER raad_bevares BEFORE DELETE OR TRUNCATE ON raad FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER arbejdsgiver_bevares BEFORE DELETE OR TRUNCATE ON arbejdsgiver FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER arbejdssted_bevares BEFORE DELETE OR TRUNCATE ON arbejdssted FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER ansatte_maaned_bevares BEFORE DELETE OR TRUNCATE ON ansatte_maaned FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER medarbejderrepraesentant_bevares BEFORE DELETE OR TRUNCATE ON medarbejderrepraesentant FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER fravaer_bevares BEFORE DELETE OR TRUNCATE ON fravaer FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER niveau_findes_ikke_bevares BEFORE DELETE OR TRUNCATE ON niveau_findes_ikke FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER borger_bevares BEFORE DELETE OR TRUNCATE ON borger FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER ydelsesperiode_bevares BEFORE DELETE OR TRUNCATE ON ydelsesperiode FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER jobordre_bevares BEFORE DELETE OR TRUNCATE ON jobordre FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER hoering_bevares BEFORE DELETE OR TRUNCATE ON hoering FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER dispensation_bevares BEFORE DELETE OR TRUNCATE ON dispensation FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER placering_bevares BEFORE DELETE OR TRUNCATE ON placering FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER bruger_bevares BEFORE DELETE OR TRUNCATE ON bruger FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER bruger_rolle_bevares BEFORE DELETE OR TRUNCATE ON bruger_rolle FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER api_noegle_bevares BEFORE DELETE OR TRUNCATE ON api_noegle FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER udbakke_bevares BEFORE DELETE OR TRUNCATE ON udbakke FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');

-- one council at a time for a municipality
CREATE FUNCTION raad_kommune_overlap() RETURNS trigger LANGUAGE plpgsql AS $f$
BEGIN
  IF EXISTS (SELECT 1 FROM raad_kommune x WHERE x.kommune = NEW.kommune AND x.fra <> NEW.fra
    AND x.fra <= COALESCE(NEW.til, '9999-12-31') AND NEW.fra <= COALESCE(x.til, '9999-12-31')) THEN
    RAISE EXCEPTION 'naegtet_overlap: raad_kommune';
  END IF;
  RETURN NULL;
END $f$;
CREATE TRIGGER raad_kommune_overlap AFTER INSERT OR UPDATE ON raad_kommune FOR EACH ROW EXECUTE FUNCTION raad_kommune_overlap();
-- one benefit at a time for a citizen
CREATE FUNCTION ydelsesperiode_overlap() RETURNS trigger LANGUAGE plpgsql AS $f$
BEGIN
  IF NEW.annulleret = 0 AND EXISTS (SELECT 1 FROM ydelsesperiode x WHERE x.borger = NEW.borger
    AND x.id <> NEW.id AND x.annulleret = 0
    AND x.fra <= COALESCE(NEW.til, '9999-12-31') AND NEW.fra <= COALESCE(x.til, '9999-12-31')) THEN
    RAISE EXCEPTION 'naegtet_overlap: ydelsesperiode';
  END IF;
  RETURN NULL;
END $f$;
CREATE TRIGGER ydelsesperiode_overlap AFTER INSERT OR UPDATE ON ydelsesperiode FOR EACH ROW EXECUTE FUNCTION ydelsesperiode_overlap();
-- a citizen counts once at a workplace on a day
CREATE FUNCTION placering_overlap() RETURNS trigger LANGUAGE plpgsql AS $f$
BEGIN
  IF NEW.sidste_dag IS NOT NULL AND NEW.borger IS NOT NULL AND EXISTS (SELECT 1 FROM placering x
    WHERE x.borger = NEW.borger AND x.p_nummer = NEW.p_nummer AND x.id <> NEW.id
    AND x.fra <= NEW.sidste_dag AND NEW.fra <= x.sidste_dag) THEN
    RAISE EXCEPTION 'naegtet_overlap: placering';
  END IF;
  RETURN NULL;
END $f$;
CREATE TRIGGER placering_overlap AFTER INSERT OR UPDATE ON placering FOR EACH ROW EXECUTE FUNCTION placering_overlap();
-- kun: begge
