-- A cell used to hold every facet and the set of holders. Few activities share all that: at 100,000 there were 97,500
-- cells, and a sum over them cost as much as counting. A cell now holds what nearly every number asks, under one
-- accomplishment at a time: some thousand cells, however many activities. Other facets are counted from an index.

DROP VIEW activity_count;
DROP TRIGGER activity_count_added ON activity;
DROP TRIGGER activity_count_removed ON activity;
DROP TRIGGER activity_count_moved ON activity;
DROP FUNCTION count_added();
DROP FUNCTION count_removed();
DROP FUNCTION count_moved();
DROP FUNCTION activity_cell(activity);
DROP TABLE activity_total;
DROP TABLE activity_delta;

CREATE TABLE "activity_total" (
    "cell" TEXT NOT NULL,
    "accomplishment" TEXT,
    "standing" "standing" NOT NULL,
    "sensitivity" "sensitivity" NOT NULL,
    "has_approved" BOOLEAN NOT NULL,
    "internal_use" "release_basis" NOT NULL,
    "internal_until" DATE,
    "public_use" "release_basis" NOT NULL,
    "public_until" DATE,
    "year" INTEGER,
    "count" BIGINT NOT NULL,

    CONSTRAINT "activity_total_pkey" PRIMARY KEY ("cell")
);

CREATE TABLE "activity_delta" (
    "id" BIGSERIAL NOT NULL,
    "cell" TEXT NOT NULL,
    "accomplishment" TEXT,
    "standing" "standing" NOT NULL,
    "sensitivity" "sensitivity" NOT NULL,
    "has_approved" BOOLEAN NOT NULL,
    "internal_use" "release_basis" NOT NULL,
    "internal_until" DATE,
    "public_use" "release_basis" NOT NULL,
    "public_until" DATE,
    "year" INTEGER,
    "count" BIGINT NOT NULL,

    CONSTRAINT "activity_delta_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "activity_total_accomplishment_idx" ON "activity_total"("accomplishment");

-- Holds all that a count by kind or region, and of what is strictly confidential, reads: the rows need not be opened.
DROP INDEX "activity_sensitivity_idx";
CREATE INDEX "activity_counting_idx" ON "activity"("sensitivity", "year", "kind", "region", "status", "has_approved",
  "internal_use", "internal_until", "public_use", "public_until", "standings");

-- The standings of an activity, or 'none:draft' where it has no accomplishment.
CREATE FUNCTION standings_or_none(standings text[], status standing) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN cardinality(standings) = 0 THEN ARRAY['none:' || status] ELSE standings END
$$;

-- Of a release a cell keeps what a condition can ask: bases that permit the same are one.
CREATE FUNCTION counted_basis(basis release_basis) RETURNS release_basis LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (CASE WHEN basis IN ('agreed', 'already_public', 'nobody_identifiable') THEN 'agreed' ELSE basis::text END)::release_basis
$$;

-- The cells an activity lies in: once without accomplishment, once under each of its own ('none' where it has none).
-- Where nothing is approved, or all is classified, nothing is released, whatever the basis: there the cell names none.
CREATE FUNCTION activity_cells(a activity) RETURNS TABLE (cell text, accomplishment text, standing standing,
  sensitivity sensitivity, has_approved boolean, internal_use release_basis, internal_until date,
  public_use release_basis, public_until date, year integer)
LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE key text;
BEGIN
  sensitivity := a.sensitivity;
  has_approved := a.has_approved;
  internal_use := CASE WHEN a.has_approved THEN counted_basis(a.internal_use) ELSE 'unanswered' END;
  internal_until := CASE WHEN internal_use = 'agreed' THEN a.internal_until END;
  public_use := CASE WHEN a.has_approved AND a.sensitivity = 'unclassified' AND counted_basis(a.public_use) = 'agreed'
    THEN 'agreed' ELSE 'unanswered' END;
  public_until := CASE WHEN public_use = 'agreed' THEN a.public_until END;
  year := a.year;
  FOREACH key IN ARRAY ARRAY[':' || a.status] || standings_or_none(a.standings, a.status) LOOP
    accomplishment := nullif(split_part(key, ':', 1), '');
    standing := split_part(key, ':', 2);
    cell := ROW(accomplishment, standing, sensitivity, has_approved, internal_use, internal_until, public_use, public_until,
      year)::text;
    RETURN NEXT;
  END LOOP;
END $$;

CREATE FUNCTION count_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO activity_delta (cell, accomplishment, standing, sensitivity, has_approved, internal_use, internal_until,
    public_use, public_until, year, count)
  SELECT c.*, count(*) FROM added a CROSS JOIN LATERAL activity_cells(a) c
  WHERE a.sensitivity <> 'strictly_confidential' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;
  RETURN NULL;
END $$;

CREATE FUNCTION count_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO activity_delta (cell, accomplishment, standing, sensitivity, has_approved, internal_use, internal_until,
    public_use, public_until, year, count)
  SELECT c.*, -count(*) FROM removed a CROSS JOIN LATERAL activity_cells(a) c
  WHERE a.sensitivity <> 'strictly_confidential' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;
  RETURN NULL;
END $$;

CREATE FUNCTION count_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO activity_delta (cell, accomplishment, standing, sensitivity, has_approved, internal_use, internal_until,
    public_use, public_until, year, count)
  SELECT cell, accomplishment, standing, sensitivity, has_approved, internal_use, internal_until, public_use,
    public_until, year, sum(step)
  FROM (
    SELECT c.*, 1 AS step FROM added a CROSS JOIN LATERAL activity_cells(a) c
    UNION ALL
    SELECT c.*, -1 AS step FROM removed r CROSS JOIN LATERAL activity_cells(r) c
  ) moved
  WHERE sensitivity <> 'strictly_confidential' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 HAVING sum(step) <> 0;
  RETURN NULL;
END $$;

CREATE TRIGGER activity_count_added AFTER INSERT ON activity
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_added();
CREATE TRIGGER activity_count_removed AFTER DELETE ON activity
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_removed();
CREATE TRIGGER activity_count_moved AFTER UPDATE ON activity
  REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_moved();

CREATE OR REPLACE FUNCTION fold_activity_deltas() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE folded_rows bigint;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('fold_activity_deltas')) THEN RETURN 0; END IF;
  WITH taken AS (DELETE FROM activity_delta RETURNING *),
  joined AS (
    INSERT INTO activity_total (cell, accomplishment, standing, sensitivity, has_approved, internal_use, internal_until,
      public_use, public_until, year, count)
    SELECT cell, accomplishment, standing, sensitivity, has_approved, internal_use, internal_until, public_use,
      public_until, year, sum(count)
    FROM taken GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
    ON CONFLICT (cell) DO UPDATE SET count = activity_total.count + EXCLUDED.count
    RETURNING 1
  )
  SELECT count(*) INTO folded_rows FROM joined;
  DELETE FROM activity_total WHERE count = 0;
  RETURN folded_rows;
END $$;

-- What is there already.
INSERT INTO activity_total (cell, accomplishment, standing, sensitivity, has_approved, internal_use, internal_until,
  public_use, public_until, year, count)
SELECT c.*, count(*) FROM activity a CROSS JOIN LATERAL activity_cells(a) c
WHERE a.sensitivity <> 'strictly_confidential' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;

-- What a number is summed from: totals, what is not folded yet, and the strictly confidential ones, counted live.
CREATE VIEW activity_count AS
  SELECT accomplishment, standing, sensitivity, has_approved, internal_use, internal_until, public_use, public_until,
    year, count FROM activity_total
  UNION ALL
  SELECT accomplishment, standing, sensitivity, has_approved, internal_use, internal_until, public_use, public_until,
    year, count FROM activity_delta
  UNION ALL
  SELECT NULL, status, sensitivity, has_approved, internal_use, internal_until, public_use, public_until, year, 1
  FROM activity WHERE sensitivity = 'strictly_confidential'
  UNION ALL
  SELECT split_part(key, ':', 1), split_part(key, ':', 2)::standing, sensitivity, has_approved, internal_use,
    internal_until, public_use, public_until, year, 1
  FROM activity CROSS JOIN LATERAL unnest(standings_or_none(standings, status)) AS key
  WHERE sensitivity = 'strictly_confidential';
