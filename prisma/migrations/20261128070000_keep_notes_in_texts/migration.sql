ALTER TABLE paragraph ADD COLUMN former_ids uuid[] NOT NULL DEFAULT '{}';

-- Footnotes stand within a text that was written by hand. Until now the notes of its clauses stood at its end.
UPDATE paragraph SET text = text || notes.words
FROM (
  SELECT own.paragraph_id, string_agg(' {note: ' || translate(own.note, '{}', '') || '}', '' ORDER BY own.place) AS words
  FROM (
    SELECT clause.paragraph_id, n.note, min(clause.position * 1000 + n.at) AS place
    FROM clause, unnest(clause.footnotes) WITH ORDINALITY AS n(note, at)
    GROUP BY clause.paragraph_id, n.note
  ) AS own
  GROUP BY own.paragraph_id
) AS notes
WHERE notes.paragraph_id = paragraph.id AND paragraph.text IS NOT NULL;
