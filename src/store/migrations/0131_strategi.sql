-- The municipality's strategy: versions, who was involved and what they said, whom it was told to, when it was shown to
-- the public, and the yearly talk with the council. A draft may be rewritten; what is approved or put away is frozen.
CREATE TABLE strategi (
  id {noegle},
  kommune {heltal} NOT NULL REFERENCES kommune (kode),
  nummer {heltal} NOT NULL CHECK (nummer >= 1),
  formaal TEXT NOT NULL,
  maalgrupper TEXT NOT NULL,
  opgaver TEXT NOT NULL,
  job_og_uddannelse TEXT NOT NULL,
  organisering TEXT NOT NULL,
  kompetencer TEXT NOT NULL,
  kombinationer TEXT NOT NULL,
  organiseringsform TEXT,
  -- preferred groups in order: "kontanthjaelp:jobparat uddannelseshjaelp"
  foretrukne TEXT NOT NULL,
  hoejst_uger {heltal} CHECK (hoejst_uger >= 1),
  maaneder_mellem_forloeb {heltal} CHECK (maaneder_mellem_forloeb >= 1),
  hoejst_borgerrettet {heltal} CHECK (hoejst_borgerrettet BETWEEN 0 AND 100),
  fri_til_jobsoegning {heltal} CHECK (fri_til_jobsoegning >= 1),
  hvad_er_nyt TEXT NOT NULL,
  gaelder_fra TEXT,
  revideres TEXT,
  beslutning TEXT NOT NULL,
  godkendt TEXT,
  godkendt_af {heltal} REFERENCES bruger (id),
  kasseret {heltal} NOT NULL CHECK (kasseret IN (0, 1)),
  oprettet_af {heltal} REFERENCES bruger (id),
  oprettet TEXT NOT NULL,
  version {heltal} NOT NULL,
  CHECK ((godkendt IS NULL) = (gaelder_fra IS NULL)),
  CHECK ((godkendt IS NULL) = (revideres IS NULL)),
  CHECK (godkendt IS NULL OR (beslutning <> '' AND kasseret = 0 AND gaelder_fra <= revideres))
){tabel};
-- One draft at a time; the number of a draft that was put away is free again; one begins a day.
CREATE UNIQUE INDEX strategi_kladde ON strategi (kommune) WHERE godkendt IS NULL AND kasseret = 0;
CREATE UNIQUE INDEX strategi_nummer ON strategi (kommune, nummer) WHERE kasseret = 0;
CREATE UNIQUE INDEX strategi_gaelder ON strategi (kommune, gaelder_fra);

-- Who is involved in one version. Changed only once: annulled.
CREATE TABLE strategi_part (
  id {noegle},
  strategi {heltal} NOT NULL REFERENCES strategi (id),
  art TEXT NOT NULL,
  navn TEXT NOT NULL CHECK (navn <> ''),
  kontakt TEXT NOT NULL,
  email TEXT NOT NULL,
  annulleret {heltal} NOT NULL CHECK (annulleret IN (0, 1)),
  bruger {heltal} REFERENCES bruger (id),
  oprettet TEXT NOT NULL
){tabel};
CREATE INDEX strategi_part_strategi ON strategi_part (strategi);

-- What a party said, of the text as it stood in that version of the row. The newest counts.
CREATE TABLE strategi_svar (
  id {noegle},
  part {heltal} NOT NULL REFERENCES strategi_part (id),
  tilslutning TEXT NOT NULL,
  bemaerkning TEXT NOT NULL,
  navn TEXT NOT NULL CHECK (navn <> ''),
  kilde TEXT NOT NULL,
  ved_link {heltal} NOT NULL CHECK (ved_link IN (0, 1)),
  laest_version {heltal} NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  dag TEXT NOT NULL,
  tid TEXT NOT NULL,
  CHECK (ved_link = 1 OR (kilde <> '' AND bruger IS NOT NULL))
){tabel};
CREATE INDEX strategi_svar_part ON strategi_svar (part);

-- A mail that asks a party for its comments.
CREATE TABLE strategi_anmodning (
  id {noegle},
  part {heltal} NOT NULL REFERENCES strategi_part (id),
  meddelelse {heltal} NOT NULL UNIQUE REFERENCES meddelelse (id),
  svarfrist TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX strategi_anmodning_part ON strategi_anmodning (part);

-- Whom the approved strategy was told to, and how; with a message where it was a mail of ours.
CREATE TABLE strategi_udmelding (
  id {noegle},
  strategi {heltal} NOT NULL REFERENCES strategi (id),
  modtager TEXT NOT NULL CHECK (modtager <> ''),
  maade TEXT NOT NULL,
  dag TEXT NOT NULL,
  part {heltal} REFERENCES strategi_part (id),
  meddelelse {heltal} REFERENCES meddelelse (id),
  bemaerkning TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX strategi_udmelding_strategi ON strategi_udmelding (strategi);

-- Shown to the public, or taken down again. The newest counts.
CREATE TABLE strategi_offentlig (
  id {noegle},
  strategi {heltal} NOT NULL REFERENCES strategi (id),
  vist {heltal} NOT NULL CHECK (vist IN (0, 1)),
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL
){tabel};
CREATE INDEX strategi_offentlig_strategi ON strategi_offentlig (strategi);

-- Looked at again and left as it is, with the next day to do so. The newest counts.
CREATE TABLE strategi_revision (
  id {noegle},
  strategi {heltal} NOT NULL REFERENCES strategi (id),
  dag TEXT NOT NULL,
  konklusion TEXT NOT NULL CHECK (konklusion <> ''),
  revideres TEXT NOT NULL,
  bruger {heltal} REFERENCES bruger (id),
  tid TEXT NOT NULL,
  CHECK (dag < revideres)
){tabel};
CREATE INDEX strategi_revision_strategi ON strategi_revision (strategi);

-- The yearly talk with the regional council: what is registered in indberetning, with its minutes.
CREATE TABLE strategi_droeftelse (
  indberetning {heltal} NOT NULL PRIMARY KEY REFERENCES indberetning (id),
  strategi {heltal} REFERENCES strategi (id),
  referat TEXT NOT NULL,
  beslutning TEXT NOT NULL
){tabel};

-- kun: sqlite
CREATE TRIGGER strategi_frosset BEFORE UPDATE ON strategi WHEN OLD.godkendt IS NOT NULL OR OLD.kasseret = 1 BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: strategi'); END;
CREATE TRIGGER strategi_bevares BEFORE DELETE ON strategi BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: strategi'); END;
CREATE TRIGGER strategi_part_frosset BEFORE UPDATE ON strategi_part WHEN OLD.annulleret = 1 OR NEW.annulleret = 0 BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: strategi_part'); END;
CREATE TRIGGER strategi_part_bevares BEFORE DELETE ON strategi_part BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: strategi_part'); END;
CREATE TRIGGER strategi_svar_frosset BEFORE UPDATE ON strategi_svar BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: strategi_svar'); END;
CREATE TRIGGER strategi_svar_bevares BEFORE DELETE ON strategi_svar BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: strategi_svar'); END;
CREATE TRIGGER strategi_anmodning_frosset BEFORE UPDATE ON strategi_anmodning BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: strategi_anmodning'); END;
CREATE TRIGGER strategi_anmodning_bevares BEFORE DELETE ON strategi_anmodning BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: strategi_anmodning'); END;
CREATE TRIGGER strategi_udmelding_frosset BEFORE UPDATE ON strategi_udmelding BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: strategi_udmelding'); END;
CREATE TRIGGER strategi_udmelding_bevares BEFORE DELETE ON strategi_udmelding BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: strategi_udmelding'); END;
CREATE TRIGGER strategi_offentlig_frosset BEFORE UPDATE ON strategi_offentlig BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: strategi_offentlig'); END;
CREATE TRIGGER strategi_revision_frosset BEFORE UPDATE ON strategi_revision BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: strategi_revision'); END;
CREATE TRIGGER strategi_offentlig_bevares BEFORE DELETE ON strategi_offentlig BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: strategi_offentlig'); END;
CREATE TRIGGER strategi_revision_bevares BEFORE DELETE ON strategi_revision BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: strategi_revision'); END;
CREATE TRIGGER strategi_droeftelse_frosset BEFORE UPDATE ON strategi_droeftelse BEGIN SELECT RAISE(ABORT, 'naegtet_aendring: strategi_droeftelse'); END;
CREATE TRIGGER strategi_droeftelse_bevares BEFORE DELETE ON strategi_droeftelse BEGIN SELECT RAISE(ABORT, 'naegtet_sletning: strategi_droeftelse'); END;
-- kun: postgres
CREATE TRIGGER strategi_frosset BEFORE UPDATE ON strategi FOR EACH ROW WHEN (OLD.godkendt IS NOT NULL OR OLD.kasseret = 1) EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER strategi_part_frosset BEFORE UPDATE ON strategi_part FOR EACH ROW WHEN (OLD.annulleret = 1 OR NEW.annulleret = 0) EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER strategi_bevares BEFORE DELETE OR TRUNCATE ON strategi FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER strategi_part_bevares BEFORE DELETE OR TRUNCATE ON strategi_part FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER strategi_svar_frosset BEFORE UPDATE ON strategi_svar FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER strategi_svar_bevares BEFORE DELETE OR TRUNCATE ON strategi_svar FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER strategi_anmodning_frosset BEFORE UPDATE ON strategi_anmodning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER strategi_anmodning_bevares BEFORE DELETE OR TRUNCATE ON strategi_anmodning FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER strategi_udmelding_frosset BEFORE UPDATE ON strategi_udmelding FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER strategi_udmelding_bevares BEFORE DELETE OR TRUNCATE ON strategi_udmelding FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER strategi_offentlig_frosset BEFORE UPDATE ON strategi_offentlig FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER strategi_revision_frosset BEFORE UPDATE ON strategi_revision FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER strategi_offentlig_bevares BEFORE DELETE OR TRUNCATE ON strategi_offentlig FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER strategi_revision_bevares BEFORE DELETE OR TRUNCATE ON strategi_revision FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
CREATE TRIGGER strategi_droeftelse_frosset BEFORE UPDATE ON strategi_droeftelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('aendring');
CREATE TRIGGER strategi_droeftelse_bevares BEFORE DELETE OR TRUNCATE ON strategi_droeftelse FOR EACH STATEMENT EXECUTE FUNCTION naegt_aendring('sletning');
-- kun: begge
