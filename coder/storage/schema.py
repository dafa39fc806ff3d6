"""The tables of a project file, as they are after all migrations."""

APPLICATION_ID = 0x436F6472
"""SQLite's `application_id` of a project: the letters "Codr"."""

TABLES = (
    """CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT""",
    """CREATE TABLE coder(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK(kind IN('person','consensus')), role TEXT) STRICT""",
    """CREATE TABLE source(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, name TEXT NOT NULL,
  member TEXT NOT NULL DEFAULT '', sha256 TEXT NOT NULL, reader TEXT NOT NULL,
  options TEXT NOT NULL, provenance TEXT, counts TEXT NOT NULL, problems BLOB,
  imported_at TEXT NOT NULL) STRICT""",
    """CREATE TABLE post(
  id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source, place INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'present' CHECK(state IN('present','stub','erased')),
  external_id TEXT, author TEXT, author_id TEXT, posted_at TEXT, posted_raw TEXT, text TEXT,
  lang TEXT, kind TEXT, url TEXT, parent_ref TEXT, repost_of TEXT,
  CHECK(state='present' OR coalesce(external_id,author,author_id,posted_at,posted_raw,text,url,
    parent_ref,repost_of) IS NULL),
  UNIQUE(source_id,place)) STRICT""",
    """CREATE INDEX post_absent ON post(state) WHERE state<>'present'""",
    """CREATE INDEX post_repost ON post(repost_of) WHERE repost_of IS NOT NULL""",
    """CREATE TABLE raw(
  source_id INTEGER NOT NULL REFERENCES source, first_place INTEGER NOT NULL, n INTEGER NOT NULL,
  body BLOB NOT NULL, PRIMARY KEY(source_id,first_place)) STRICT""",
    """CREATE VIRTUAL TABLE post_fts USING fts5(text, content='', columnsize=0,
  tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co So'")""",
    """CREATE TABLE erasure(
  uid BLOB PRIMARY KEY, source_uid BLOB NOT NULL, place INTEGER NOT NULL, erased_at TEXT NOT NULL,
  reason TEXT) STRICT""",
    """CREATE TABLE revision(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, parent BLOB, n INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN('wording','meaning')), made_at TEXT NOT NULL,
  body TEXT NOT NULL) STRICT""",
    """CREATE TABLE variable(
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK(kind IN('single','multi','mark')), level TEXT NOT NULL,
  required INTEGER NOT NULL, applies_when TEXT, pos INTEGER NOT NULL, label TEXT NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0) STRICT""",
    """CREATE TABLE code(
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
  variable_id INTEGER NOT NULL REFERENCES variable, grp TEXT, pos INTEGER NOT NULL,
  label TEXT NOT NULL, key TEXT, colour TEXT, is_exclusive INTEGER NOT NULL DEFAULT 0,
  is_missing INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0,
  UNIQUE(variable_id,key)) STRICT""",
    """CREATE TABLE code_history(
  revision_id INTEGER NOT NULL REFERENCES revision, code_uid TEXT NOT NULL,
  meaning INTEGER NOT NULL, becomes TEXT, PRIMARY KEY(code_uid,revision_id))
  STRICT, WITHOUT ROWID""",
    """CREATE TABLE sample(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE, parent BLOB,
  method TEXT NOT NULL, drawn_at TEXT NOT NULL) STRICT""",
    """CREATE TABLE sample_stratum(
  sample_id INTEGER NOT NULL REFERENCES sample, stratum TEXT NOT NULL, frame_n INTEGER NOT NULL,
  drawn_n INTEGER NOT NULL, PRIMARY KEY(sample_id,stratum)) STRICT""",
    """CREATE TABLE sample_post(
  sample_id INTEGER NOT NULL REFERENCES sample, pos INTEGER NOT NULL,
  post_id INTEGER NOT NULL REFERENCES post, stratum TEXT, PRIMARY KEY(sample_id,pos),
  UNIQUE(sample_id,post_id)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE round(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE,
  purpose TEXT NOT NULL CHECK(purpose IN('main','training','reliability','intra','recoding',
    'screening','consensus')),
  sample_id INTEGER REFERENCES sample, revision_id INTEGER REFERENCES revision, coder_view TEXT,
  coefficient TEXT, threshold REAL, opened_at TEXT, closed_at TEXT, outcome TEXT) STRICT""",
    """CREATE TABLE round_coder(
  round_id INTEGER NOT NULL REFERENCES round, coder_id INTEGER NOT NULL REFERENCES coder,
  reads_round_id INTEGER REFERENCES round, spread INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(round_id,coder_id)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE queue(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, coder_id INTEGER NOT NULL REFERENCES coder,
  round_id INTEGER NOT NULL REFERENCES round, name TEXT NOT NULL, variables TEXT NOT NULL,
  order_rule TEXT NOT NULL) STRICT""",
    """CREATE TABLE assignment(
  queue_id INTEGER NOT NULL REFERENCES queue, pos INTEGER NOT NULL,
  post_id INTEGER NOT NULL REFERENCES post, turn INTEGER NOT NULL,
  finished INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(queue_id,pos), UNIQUE(queue_id,post_id))
  STRICT, WITHOUT ROWID""",
    """CREATE INDEX assignment_open ON assignment(queue_id,turn) WHERE finished=0""",
    """CREATE TABLE arrival(
  id INTEGER PRIMARY KEY, packet_sha256 TEXT NOT NULL UNIQUE, from_copy BLOB NOT NULL,
  arrived_at TEXT NOT NULL, report TEXT NOT NULL, withdrawn_at TEXT) STRICT""",
    """CREATE TABLE decision(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  copy_uid BLOB NOT NULL, act BLOB NOT NULL, coder_id INTEGER NOT NULL REFERENCES coder,
  round_id INTEGER NOT NULL REFERENCES round, post_id INTEGER NOT NULL REFERENCES post,
  variable_id INTEGER NOT NULL REFERENCES variable, made_by INTEGER NOT NULL REFERENCES coder,
  value TEXT, parent BLOB,
  kind TEXT NOT NULL CHECK(kind IN('code','undo','redo','table','review','adjudicate')),
  undoes BLOB, reason TEXT, revision_id INTEGER NOT NULL REFERENCES revision,
  decided_at TEXT NOT NULL, shown_ms INTEGER, redacted_at TEXT) STRICT""",
    """CREATE TABLE decision_arrival(
  decision_id INTEGER NOT NULL REFERENCES decision,
  arrival_id INTEGER NOT NULL REFERENCES arrival, PRIMARY KEY(decision_id,arrival_id))
  STRICT, WITHOUT ROWID""",
    """CREATE INDEX decision_cell ON decision(post_id,coder_id,round_id,variable_id)""",
    """CREATE INDEX decision_by_key ON decision(copy_uid,coder_id,round_id)
  WHERE kind IN('code','undo','redo')""",
    """CREATE INDEX decision_child ON decision(parent) WHERE parent IS NOT NULL""",
    """CREATE TABLE decision_parent(
  child BLOB NOT NULL, parent BLOB NOT NULL, PRIMARY KEY(child,parent)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE coding(
  variable_id INTEGER NOT NULL, coder_id INTEGER NOT NULL, round_id INTEGER NOT NULL,
  post_id INTEGER NOT NULL, value TEXT, decision_id INTEGER NOT NULL REFERENCES decision,
  heads INTEGER NOT NULL DEFAULT 1, PRIMARY KEY(variable_id,coder_id,round_id,post_id))
  STRICT, WITHOUT ROWID""",
    """CREATE TABLE post_hash(
  post_id INTEGER PRIMARY KEY, text_hash INTEGER NOT NULL) STRICT""",
    """CREATE TABLE repeat_group(
  post_id INTEGER PRIMARY KEY REFERENCES post, group_id INTEGER NOT NULL,
  place INTEGER NOT NULL) STRICT""",
    """CREATE INDEX repeat_group_members ON repeat_group(group_id,place)""",
    """CREATE TABLE screening(
  post_id INTEGER PRIMARY KEY REFERENCES post, rule_id INTEGER NOT NULL,
  by_rule INTEGER NOT NULL, in_study INTEGER NOT NULL) STRICT""",
    """CREATE TABLE pseudonym(
  author BLOB PRIMARY KEY CHECK(length(author)=16), number INTEGER NOT NULL UNIQUE)
  STRICT, WITHOUT ROWID""",
    """CREATE TABLE shown_field(
  post_id INTEGER NOT NULL REFERENCES post, field TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY(post_id,field)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE event(
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, at TEXT NOT NULL, coder_id INTEGER,
  kind TEXT NOT NULL, data TEXT NOT NULL) STRICT""",
)
"""Tables and indexes, in the order in which they refer to each other."""

TRIGGERS = (
    """CREATE TRIGGER decision_stays BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT,'a decision is never deleted'); END""",
    """CREATE TRIGGER decision_is_final BEFORE UPDATE ON decision
WHEN old.id IS NOT new.id OR old.uid IS NOT new.uid OR old.copy_uid IS NOT new.copy_uid
  OR old.act IS NOT new.act OR old.coder_id IS NOT new.coder_id
  OR old.round_id IS NOT new.round_id OR old.post_id IS NOT new.post_id
  OR old.variable_id IS NOT new.variable_id OR old.made_by IS NOT new.made_by
  OR old.parent IS NOT new.parent OR old.kind IS NOT new.kind OR old.undoes IS NOT new.undoes
  OR old.revision_id IS NOT new.revision_id OR old.decided_at IS NOT new.decided_at
  OR old.shown_ms IS NOT new.shown_ms
  OR ((old.value IS NOT new.value OR old.reason IS NOT new.reason) AND new.redacted_at IS NULL)
BEGIN SELECT RAISE(ABORT,'a decision never changes'); END""",
    """CREATE TRIGGER decision_parent_stays BEFORE DELETE ON decision_parent
BEGIN SELECT RAISE(ABORT,'a decision never changes'); END""",
    """CREATE TRIGGER sample_post_stays BEFORE DELETE ON sample_post
BEGIN SELECT RAISE(ABORT,'a sample never changes'); END""",
    """CREATE TRIGGER revision_stays BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT,'a revision never changes'); END""",
)
"""What the file itself refuses, whoever writes to it."""

VIEWS = (
    """CREATE VIEW codings_tidy AS
SELECT lower(hex(source.uid)) || '-' || post.place AS post, post.external_id AS external_id,
  coder.name AS coder, round.name AS round, variable.uid AS variable,
  variable.label AS variable_label,
  coding.value AS codes, decision.decided_at AS decided_at, revision.n AS revision,
  coding.heads > 1 AS in_conflict
FROM coding
JOIN variable ON variable.id = coding.variable_id AND variable.kind <> 'mark'
JOIN decision ON decision.id = coding.decision_id
JOIN revision ON revision.id = decision.revision_id
JOIN coder ON coder.id = coding.coder_id
JOIN round ON round.id = coding.round_id
JOIN post ON post.id = coding.post_id
JOIN source ON source.id = post.source_id
WHERE coding.value IS NOT NULL""",
    """CREATE VIEW final_codes AS
WITH done AS (
  SELECT coding.* FROM coding
  JOIN variable ON variable.id = coding.variable_id AND variable.kind <> 'mark'
  JOIN variable mark ON mark.uid = 'mark.finished'
  JOIN coding finished ON finished.variable_id = mark.id AND finished.coder_id = coding.coder_id
    AND finished.round_id = coding.round_id AND finished.post_id = coding.post_id
  WHERE coding.value IS NOT NULL
    AND EXISTS(SELECT 1 FROM json_each(finished.value) WHERE json_each.value = variable.uid)
), given AS (
  SELECT coding.post_id, coding.variable_id, count(DISTINCT coding.coder_id) AS coders,
    count(DISTINCT coding.value) AS ways, min(coding.value) AS value
  FROM done coding
  JOIN coder ON coder.id = coding.coder_id AND coder.kind = 'person'
  JOIN round ON round.id = coding.round_id AND round.purpose IN ('main','reliability')
  GROUP BY coding.post_id, coding.variable_id
)
SELECT post_id, variable_id, value, coder_id, round_id, CASE
    WHEN kind = 'consensus' AND NOT (coalesce(coders, 0) > 1 AND ways = 1
      AND json_array_length(value) = json_array_length(agreed)
      AND NOT EXISTS(SELECT 1 FROM json_each(agreed) one
        WHERE one.value NOT IN (SELECT other.value FROM json_each(final.value) other)))
    THEN 'adjudicated'
    WHEN coders > 1 AND ways > 1 THEN 'open'
    WHEN coders > 1 AND value = agreed THEN 'agreed'
    WHEN kind = 'consensus' THEN 'agreed' ELSE 'single' END AS state FROM (
  SELECT coding.*, coder.kind AS kind, given.coders AS coders, given.ways AS ways,
    given.value AS agreed, row_number()
  OVER (
    PARTITION BY coding.post_id, coding.variable_id
    ORDER BY CASE WHEN coder.kind = 'consensus' THEN 0 WHEN round.purpose = 'recoding' THEN 1
      WHEN round.purpose = 'main' THEN 2 ELSE 3 END, decision.decided_at DESC, decision.uid DESC
  ) AS choice
  FROM done coding
  JOIN coder ON coder.id = coding.coder_id
  JOIN round ON round.id = coding.round_id
  JOIN decision ON decision.id = coding.decision_id
  LEFT JOIN given ON given.post_id = coding.post_id AND given.variable_id = coding.variable_id
  WHERE (coder.kind = 'consensus'
    OR (round.purpose IN ('recoding','main','reliability')
      AND (lower(hex(coder.uid)) = (SELECT value FROM meta WHERE key = 'final_coder')
        OR (given.coders > 1 AND given.ways = 1))))
) final WHERE choice = 1""",
)
"""For readers of the file: codings one a row, and the final coding of each post with its state."""

MIGRATION_SET = "coder"
KNOWN_MIGRATIONS = (
    "0001_initial", "0002_hashes_apart", "0003_places_of_repeats", "0004_coder_view",
    "0005_final_states", "0006_final_as_told",
)  # fmt: skip
"""Names of all migrations, oldest first; a file that names another is newer than the program."""
