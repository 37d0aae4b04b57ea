-- What Prisma's schema cannot say. Each rule here has a test of its own, because a drift check does not see it.

-- The audit trail only grows.
CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_event_only_grows BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER audit_event_is_not_emptied BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

-- A verdict is given once; a revision never changes, except to be redacted, which leaves its hash.
CREATE TRIGGER verdict_only_grows BEFORE UPDATE OR DELETE ON verdict FOR EACH ROW EXECUTE FUNCTION forbid_change();

CREATE FUNCTION guard_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.redacted_at IS NULL OR OLD.redacted_at IS NOT NULL
    OR (NEW.id, NEW.activity_id, NEW.number, NEW.hash) IS DISTINCT FROM (OLD.id, OLD.activity_id, OLD.number, OLD.hash) THEN
    RAISE EXCEPTION 'a revision only changes to be redacted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER revision_stays BEFORE UPDATE ON revision FOR EACH ROW EXECUTE FUNCTION guard_revision();
CREATE TRIGGER revision_is_kept BEFORE DELETE ON revision FOR EACH ROW EXECUTE FUNCTION forbid_change();

ALTER TABLE activity ADD CONSTRAINT activity_ends_after_start CHECK (start_on IS NULL OR end_on IS NULL OR end_on >= start_on OR end_precision <> 'day');
ALTER TABLE activity ADD CONSTRAINT activity_start_has_precision CHECK ((start_on IS NULL) = (start_precision IS NULL));
ALTER TABLE activity ADD CONSTRAINT activity_end_has_precision CHECK ((end_on IS NULL) = (end_precision IS NULL));
ALTER TABLE contributor ADD CONSTRAINT contributor_is_named CHECK (presence_id IS NOT NULL OR as_written IS NOT NULL);
ALTER TABLE activity_term ADD CONSTRAINT activity_term_is_named CHECK (term_id IS NOT NULL OR as_written IS NOT NULL);
ALTER TABLE verdict ADD CONSTRAINT verdict_return_has_reason CHECK (outcome <> 'returned' OR btrim(coalesce(reason, '')) <> '');

-- At most one main accomplishment. An exclusion constraint, since a partial unique index would read as drift.
ALTER TABLE activity_accomplishment ADD CONSTRAINT activity_accomplishment_one_main
  EXCLUDE USING btree (activity_id WITH =) WHERE (is_main);

-- Counting: every write leaves what it adds to or takes from a cell; folding joins it to the totals.
CREATE FUNCTION activity_cell(a activity) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT md5(ROW(a.kind, a.sensitivity, a.status, a.has_approved, a.internal_use, a.internal_until, a.un_wide_use,
    a.un_wide_until, a.public_use, a.public_until, a.region, a.year, a.holder_ids, a.standings)::text)
$$;

CREATE FUNCTION count_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO activity_delta (cell, kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings, count)
  SELECT activity_cell(a), kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings, count(*)
  FROM added a WHERE sensitivity <> 'strictly_confidential'
  GROUP BY activity_cell(a), kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings;
  RETURN NULL;
END $$;

CREATE FUNCTION count_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO activity_delta (cell, kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings, count)
  SELECT activity_cell(a), kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings, -count(*)
  FROM removed a WHERE sensitivity <> 'strictly_confidential'
  GROUP BY activity_cell(a), kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings;
  RETURN NULL;
END $$;

CREATE FUNCTION count_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO activity_delta (cell, kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings, count)
  SELECT cell, kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings, sum(step)
  FROM (
    SELECT activity_cell(a) AS cell, a.*, 1 AS step FROM added a
    UNION ALL
    SELECT activity_cell(r) AS cell, r.*, -1 AS step FROM removed r
  ) moved WHERE sensitivity <> 'strictly_confidential'
  GROUP BY cell, kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings
  HAVING sum(step) <> 0;
  RETURN NULL;
END $$;

CREATE TRIGGER activity_count_added AFTER INSERT ON activity
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_added();
CREATE TRIGGER activity_count_removed AFTER DELETE ON activity
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_removed();
CREATE TRIGGER activity_count_moved AFTER UPDATE ON activity
  REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_moved();

-- Joins what writers have appended to the totals. One folder at a time; a second one leaves at once.
CREATE FUNCTION fold_activity_deltas() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE folded_rows bigint;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('fold_activity_deltas')) THEN RETURN 0; END IF;
  WITH taken AS (DELETE FROM activity_delta RETURNING *),
  summed AS (
    SELECT cell, kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings, sum(count) AS count FROM taken
    GROUP BY cell, kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings
  ),
  joined AS (
    INSERT INTO activity_total (cell, kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings, count)
    SELECT cell, kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings, count FROM summed
    ON CONFLICT (cell) DO UPDATE SET count = activity_total.count + EXCLUDED.count
    RETURNING 1
  )
  SELECT count(*) INTO folded_rows FROM joined;
  DELETE FROM activity_total WHERE count = 0;
  RETURN folded_rows;
END $$;

-- What a number is summed from: totals, what is not folded yet, and the strictly confidential ones, counted live.
CREATE VIEW activity_count AS
  SELECT kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings, count FROM activity_total
  UNION ALL
  SELECT kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings, count FROM activity_delta
  UNION ALL
  SELECT kind, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, un_wide_until,
    public_use, public_until, region, year, holder_ids, standings, 1 FROM activity WHERE sensitivity = 'strictly_confidential';
