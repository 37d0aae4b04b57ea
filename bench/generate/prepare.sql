-- What the fill leans on: a roll that is always the same, and the lists to pick from.

-- A number in [0, 1) for a row and a question: the same in every run.
CREATE FUNCTION bench_roll(i bigint, salt int) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (hashint8extended(i, salt) & 9007199254740991)::float8 / 9007199254740992.0
$$;

-- An element of a list.
CREATE FUNCTION bench_pick(list anyarray, roll float8) RETURNS anyelement LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT list[1 + floor(roll * cardinality(list))::int]
$$;

-- Ids in order of time, as the application makes them, over the years 2009 to 2016.
CREATE FUNCTION bench_id(what text, i bigint, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (lpad(to_hex(1230768000000 + i * 252288000000 / n), 12, '0') || '7' || substr(md5(what || i), 1, 3)
    || 'a' || substr(md5(what || i), 4, 15))::uuid
$$;

CREATE UNLOGGED TABLE bench_list AS SELECT
  (SELECT array_agg(id ORDER BY md5(code)) FROM
    (SELECT id, code FROM presence ORDER BY code <> 'ro-central-asia', md5(code) LIMIT 65) p) AS presences,
  (SELECT array_agg(id ORDER BY md5(code)) FROM term WHERE vocabulary = 'country') AS countries,
  (SELECT array_agg(id ORDER BY md5(code)) FROM term WHERE vocabulary = 'partner') AS partners,
  (SELECT array_agg(id ORDER BY md5(code)) FROM term WHERE vocabulary = 'rights_holder') AS groups,
  (SELECT array_agg(id ORDER BY md5(code)) FROM term WHERE vocabulary = 'instrument') AS instruments,
  (SELECT array_agg(id ORDER BY md5(code)) FROM term WHERE vocabulary = 'activity_type') AS types;

-- What a snapshot holds of a term and of a presence.
CREATE UNLOGGED TABLE bench_stamp AS
  SELECT t.id, l.locale, l.label, jsonb_build_object('id', t.id, 'code', t.code, 'label', l.label) AS stamp
  FROM term t JOIN term_label l ON l.term_id = t.id
  UNION ALL
  SELECT p.id, n.locale, min(n.name),
    jsonb_build_object('presenceId', p.id, 'partnerId', NULL, 'type', p.type, 'label', min(n.name))
  FROM presence p JOIN presence_name n ON n.presence_id = p.id GROUP BY p.id, n.locale;
ALTER TABLE bench_stamp ADD PRIMARY KEY (id, locale);

-- One author for each presence.
INSERT INTO actor (id, type, name)
  SELECT bench_id('author', n, 1000), 'person', 'Author ' || n FROM generate_series(1, 65) n;
ANALYZE bench_list, bench_stamp;
