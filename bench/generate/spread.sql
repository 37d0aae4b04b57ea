-- The staged facts as the application's commands would have left them. The counting trigger sees each batch.
INSERT INTO activity (id, reference, kind, title, summary, result, language, start_on, start_precision, activity_type_id,
  sources, sensitivity, status, has_approved, internal_use, internal_until, un_wide_use, public_use, public_until, region,
  year, holder_ids, standings, field_versions, created_by_id, updated_by_id, created_at, updated_at, submitted_at,
  submitted_version, published_title, published_text)
SELECT id, reference, kind, title, summary, result, language, start_on, CASE WHEN start_on IS NOT NULL THEN precision END,
  type_id, ARRAY['Field report ' || i], sensitivity, status, has_approved, internal_use, internal_until, un_wide_use,
  public_use, public_until, region, year, holder_ids, standings, '{"title": 1, "summary": 1}', author_id, author_id,
  logged_at, logged_at, CASE WHEN is_submitted THEN logged_at + interval '9 days' END, CASE WHEN is_submitted THEN 1 END,
  CASE WHEN has_approved THEN title END, CASE WHEN has_approved THEN summary || ' ' || coalesce(result, '') END
FROM stage ORDER BY i;

-- What hangs on them refers to rows that are there: nothing to check row by row.
SET session_replication_role = replica;

INSERT INTO holder SELECT id, presence_id, 0 FROM stage UNION ALL SELECT id, second_id, 1 FROM stage WHERE second_id IS NOT NULL;

INSERT INTO contributor (activity_id, position, presence_id, as_written, body_type)
SELECT id, 0, presence_id, NULL, NULL FROM stage
UNION ALL SELECT id, 1, NULL, 'United Nations country team', 'partner' FROM stage WHERE bench_roll(i, 41) < 0.2;

INSERT INTO activity_term (activity_id, vocabulary, position, term_id)
SELECT id, list.vocabulary::vocabulary, n - 1, term_id FROM stage
  CROSS JOIN LATERAL (VALUES ('country', countries), ('partner', partners), ('rights_holder', groups), ('instrument', instruments))
    AS list (vocabulary, ids)
  CROSS JOIN LATERAL unnest(list.ids) WITH ORDINALITY AS chosen (term_id, n)
ON CONFLICT DO NOTHING;

INSERT INTO gap (activity_id, field, answer)
SELECT id, 'start'::gap_field, 'not_known'::gap_answer FROM stage WHERE start_on IS NULL
UNION ALL SELECT id, 'partners', 'none_to_report' FROM stage WHERE cardinality(partners) = 0
UNION ALL SELECT id, 'rightsHolders', 'not_known' FROM stage WHERE cardinality(groups) = 0
UNION ALL SELECT id, 'result', 'not_known' FROM stage WHERE result IS NULL;

INSERT INTO release_term (id, activity_id, purpose, basis, until, actor_id, at)
SELECT bench_id(answer.purpose, i, $1::bigint), id, answer.purpose::purpose, answer.basis, answer.until, author_id, logged_at
FROM stage CROSS JOIN LATERAL (VALUES ('internal', internal_use, internal_until), ('un_wide', un_wide_use, NULL),
  ('public_report', public_use, public_until)) AS answer (purpose, basis, until)
WHERE answer.basis <> 'unanswered';

INSERT INTO revision (id, activity_id, number, snapshot, hash, submitted_by_id, submitted_at)
SELECT bench_id('revision' || n, i, $1::bigint), id, n, snapshot, encode(sha256(convert_to(snapshot::text, 'UTF8')), 'hex'), author_id,
  logged_at + n * interval '9 days'
FROM (
  SELECT stage.*, jsonb_build_object('schemaVersion', 1, 'reference', reference, 'kind', kind, 'language', language,
    'title', title, 'summary', summary, 'result', result,
    'start', CASE WHEN start_on IS NULL THEN 'null' ELSE jsonb_build_object('date', start_on, 'precision', precision) END,
    'end', NULL, 'region', region, 'holders', (SELECT coalesce(jsonb_agg(s.stamp), '[]') FROM bench_stamp s WHERE s.id = ANY (holder_ids) AND s.locale = stage.language),
    'contributors', (SELECT coalesce(jsonb_agg(s.stamp), '[]') FROM bench_stamp s WHERE s.id = ANY (ARRAY[presence_id]) AND s.locale = stage.language), 'countries', 
    (SELECT coalesce(jsonb_agg(s.stamp), '[]') FROM bench_stamp s WHERE s.id = ANY (countries) AND s.locale = stage.language),
    'activityType', (SELECT coalesce(jsonb_agg(s.stamp), '[]') FROM bench_stamp s WHERE s.id = ANY (ARRAY[type_id]) AND s.locale = stage.language) -> 0, 'partners', 
    (SELECT coalesce(jsonb_agg(s.stamp), '[]') FROM bench_stamp s WHERE s.id = ANY (partners) AND s.locale = stage.language),
    'rightsHolders', 
    (SELECT coalesce(jsonb_agg(s.stamp), '[]') FROM bench_stamp s WHERE s.id = ANY (groups) AND s.locale = stage.language), 'instruments', 
    (SELECT coalesce(jsonb_agg(s.stamp), '[]') FROM bench_stamp s WHERE s.id = ANY (instruments) AND s.locale = stage.language),
    'sources', jsonb_build_array('Field report ' || i),
    'accomplishments', (SELECT jsonb_agg(jsonb_build_object('id', 'EA' || ea, 'main', ea = main,
      'sentence', CASE WHEN ea = main THEN NULL ELSE 'It also counts here.' END, 'proposed', false))
      FROM unnest(CASE WHEN has_second THEN ARRAY[main, other] ELSE ARRAY[main] END) ea),
    'framework', jsonb_build_object('code', CASE WHEN year < 2012 THEN '2010-2011' WHEN year < 2014 THEN '2012-2013' ELSE '2014-2017' END,
      'assumed', year IS NULL), 'gaps', '{}'::jsonb) AS snapshot
  FROM stage WHERE is_submitted
) frozen CROSS JOIN LATERAL generate_series(1, CASE WHEN again THEN 2 ELSE 1 END) n;

INSERT INTO activity_accomplishment (activity_id, accomplishment_id, is_main, sentence, standing, approved_revision_id)
SELECT id, 'EA' || main, true, NULL, status, CASE WHEN status = 'approved' OR again THEN bench_id('revision1', i, $1::bigint) END
FROM stage WHERE has_main
UNION ALL
SELECT id, 'EA' || other, false, 'It also counts here.', other_standing,
  CASE WHEN other_standing = 'approved' THEN bench_id('revision1', i, $1::bigint) END FROM stage WHERE has_second;

INSERT INTO verdict (id, revision_id, accomplishment_id, outcome, reason, actor_id, at)
SELECT bench_id('verdict' || judged.ea, i, $1::bigint), bench_id('revision1', i, $1::bigint), 'EA' || judged.ea,
  judged.outcome::outcome, CASE judged.outcome WHEN 'returned' THEN 'Say what changed.' END,
  $2::uuid, logged_at + interval '20 days'
FROM stage CROSS JOIN LATERAL (VALUES
  (main, CASE WHEN status = 'approved' OR again THEN 'approved' WHEN status = 'returned' THEN 'returned' END),
  (other, CASE WHEN has_second AND other_standing = 'approved' THEN 'approved' END)) AS judged (ea, outcome)
WHERE has_main AND judged.outcome IS NOT NULL
