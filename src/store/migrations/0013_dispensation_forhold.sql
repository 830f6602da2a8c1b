-- A dispensation may be granted as a ratio to ordinary staff: then that decides, and `pladser` is 0 or what it came to
-- when it was granted.
ALTER TABLE dispensation ADD COLUMN forhold_personer {heltal} CHECK (forhold_personer BETWEEN 1 AND 1000);
ALTER TABLE dispensation ADD COLUMN forhold_pr_ansatte {heltal} CHECK (forhold_pr_ansatte BETWEEN 1 AND 1000);
