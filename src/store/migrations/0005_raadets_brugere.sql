-- People of a council log in too; theirs is a council instead of a municipality's cases.
ALTER TABLE bruger ADD COLUMN raad TEXT REFERENCES raad (navn);
