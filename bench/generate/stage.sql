-- The facts of activities $1 to $2 of $3, before they are spread over tables.
CREATE TEMPORARY TABLE stage AS
WITH rolled AS (
  SELECT i, bench_id('activity', i, $3::bigint) AS id, 'TC-' || lpad(i::text, greatest(4, length(i::text)), '0') AS reference,
    1 + floor(65 * power(bench_roll(i, 1), 1.6))::int AS presence, bench_roll(i, 2) AS r_kind, bench_roll(i, 3) AS r_state,
    bench_roll(i, 4) AS r_year, bench_roll(i, 5) AS r_class, bench_roll(i, 6) AS r_language,
    1 + floor(11 * power(bench_roll(i, 7), 1.3))::int AS main, floor(10 * bench_roll(i, 8))::int AS step,
    bench_roll(i, 9) < 0.45 AS has_other, bench_roll(i, 10) AS r_precision,
    to_timestamp((1230768000000 + i * 252288000000 / $3::bigint) / 1000) AS logged_at
  FROM generate_series($1::bigint, $2::bigint) i
),
facts AS (
  SELECT rolled.*, l.presences[presence] AS presence_id,
    CASE WHEN bench_roll(i, 11) < 0.12 AND l.presences[1 + (presence + 7) % 65] <> l.presences[presence]
      THEN l.presences[1 + (presence + 7) % 65] END AS second_id,
    (CASE WHEN r_kind < 0.7 THEN 'field_initiative' WHEN r_kind < 0.88 THEN 'good_practice' ELSE 'lesson_learned' END)::kind AS kind,
    (CASE WHEN r_state < 0.18 THEN 'draft' WHEN r_state < 0.27 THEN 'submitted'
      WHEN r_state < 0.32 THEN 'returned' ELSE 'approved' END)::standing AS status,
    CASE WHEN r_year < 0.06 THEN NULL WHEN r_year < 0.08 THEN 2006 + floor(3 * bench_roll(i, 12))::int
      ELSE 2009 + floor(8 * bench_roll(i, 12))::int END AS year,
    (CASE WHEN r_precision < 0.45 THEN 'year' WHEN r_precision < 0.65 THEN 'month' ELSE 'day' END)::"precision" AS "precision",
    (CASE WHEN r_class < 0.9 THEN 'unclassified' WHEN r_class < 0.99 THEN 'confidential' ELSE 'strictly_confidential' END)::sensitivity AS sensitivity,
    r_state >= 0.04 AS has_main,
    r_state BETWEEN 0.18 AND 0.2 AS again,
    1 + (main + step) % 11 AS other,
    (CASE WHEN bench_roll(i, 13) < 0.55 THEN 'agreed' WHEN bench_roll(i, 13) < 0.75 THEN 'already_public'
      WHEN bench_roll(i, 13) < 0.85 THEN 'nobody_identifiable' WHEN bench_roll(i, 13) < 0.89 THEN 'refused' ELSE 'unanswered' END)::release_basis AS internal_use,
    (CASE WHEN bench_roll(i, 14) < 0.45 THEN 'agreed' WHEN bench_roll(i, 14) < 0.7 THEN 'already_public'
      WHEN bench_roll(i, 14) < 0.76 THEN 'refused' ELSE 'unanswered' END)::release_basis AS un_wide_use,
    (CASE WHEN bench_roll(i, 15) < 0.3 THEN 'agreed' WHEN bench_roll(i, 15) < 0.55 THEN 'already_public'
      WHEN bench_roll(i, 15) < 0.65 THEN 'nobody_identifiable' WHEN bench_roll(i, 15) < 0.75 THEN 'refused' ELSE 'unanswered' END)::release_basis AS public_use,
    l AS lists
  FROM rolled CROSS JOIN bench_list l
),
dated AS (
  SELECT f.*, p.region, w.locale AS language, bench_id('author', presence, 1000) AS author_id,
    CASE WHEN year IS NOT NULL THEN make_date(year,
      CASE WHEN precision = 'year' THEN 1 ELSE 1 + floor(12 * bench_roll(i, 16))::int END,
      CASE WHEN precision = 'day' THEN 1 + floor(28 * bench_roll(i, 17))::int ELSE 1 END) END AS start_on,
    CASE WHEN internal_use = 'agreed' AND bench_roll(i, 18) < 0.06 THEN make_date(2018 + floor(12 * bench_roll(i, 19))::int, 12, 31) END AS internal_until,
    CASE WHEN public_use = 'agreed' AND bench_roll(i, 20) < 0.06 THEN make_date(2018 + floor(12 * bench_roll(i, 21))::int, 12, 31) END AS public_until,
    has_main AND has_other AS has_second,
    (CASE WHEN status = 'draft' THEN 'draft' WHEN bench_roll(i, 22) < 0.7 THEN 'approved' ELSE 'submitted' END)::standing AS other_standing,
    ARRAY[bench_pick((lists).countries, bench_roll(i, 23) ^ 1.5)]
      || CASE WHEN bench_roll(i, 24) < 0.15 THEN ARRAY[bench_pick((lists).countries, bench_roll(i, 25))] ELSE '{}' END AS countries,
    CASE WHEN bench_roll(i, 26) < 0.6 THEN ARRAY[bench_pick((lists).partners, bench_roll(i, 27) ^ 1.5)] ELSE '{}' END AS partners,
    CASE WHEN bench_roll(i, 28) < 0.7 THEN ARRAY[bench_pick((lists).groups, bench_roll(i, 29) ^ 1.5)] ELSE '{}' END AS groups,
    CASE WHEN bench_roll(i, 30) < 0.4 THEN ARRAY[bench_pick((lists).instruments, bench_roll(i, 31))] ELSE '{}' END AS instruments,
    bench_pick((lists).types, bench_roll(i, 32)) AS type_id,
    bench_pick(w.acts, power(bench_roll(i, 33), 2)) || w.on_ || bench_pick(w.themes, power(bench_roll(i, 34), 1.5))
      || w.for_ || bench_pick(w.bodies, bench_roll(i, 35)) AS said,
    w.in_, bench_pick(w.themes, bench_roll(i, 36)) AS beside,
    bench_pick(w.sentences, bench_roll(i, 37)) || ' ' || bench_pick(w.sentences, bench_roll(i, 38)) AS told,
    CASE WHEN bench_roll(i, 39) < 0.8 THEN bench_pick(w.results, bench_roll(i, 40)) END AS result
  FROM facts f JOIN presence p ON p.id = presence_id
    JOIN bench_words w ON r_language >= w.low AND r_language < w.high
),
written AS (
  SELECT d.*, has_main AND (status = 'approved' OR again OR (has_second AND other_standing = 'approved')) AS has_approved,
    status <> 'draft' AS is_submitted,
    said || in_ || coalesce((SELECT label FROM bench_stamp s WHERE s.id = countries[1] AND s.locale = d.language), '') AS title,
    told || ' (' || beside || ')' AS summary
  FROM dated d
)
SELECT w.*, CASE WHEN second_id IS NULL THEN ARRAY[presence_id] ELSE ARRAY[presence_id, second_id] END AS holder_ids,
  CASE WHEN NOT has_main THEN '{}' WHEN NOT has_second THEN ARRAY['EA' || main || ':' || status]
    WHEN main < other THEN ARRAY['EA' || main || ':' || status, 'EA' || other || ':' || other_standing]
    ELSE ARRAY['EA' || other || ':' || other_standing, 'EA' || main || ':' || status] END AS standings
FROM written w
