-- Templates that an administrator makes, beside those that come with the product: which nobody edits, only copies.
ALTER TABLE "report_template" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "made_by_id" UUID;

-- An outline is sections now, each with its texts by language and with what it draws on.
UPDATE "report_template" SET "outline" = jsonb_build_object(
  'headings', jsonb_build_object('en', outline -> 'headings')
    || coalesce((SELECT jsonb_object_agg(key, value -> 'headings') FROM jsonb_each(outline -> 'languages')), '{}'),
  'sections', (SELECT jsonb_agg(jsonb_build_object(
      'part', own ->> 'part',
      'share', NULL,
      'draws', CASE WHEN own ->> 'part' = 'experiences' THEN jsonb_build_object('accomplishments', outline -> 'accomplishments',
        'kinds', '["field_initiative", "good_practice", "lesson_learned"]'::jsonb, 'by', 'accomplishment') END,
      'texts', jsonb_build_object('en', own - 'part')
        || coalesce((SELECT jsonb_object_agg(key, (value -> 'parts' -> (at::int - 1)) - 'part')
          FROM jsonb_each(outline -> 'languages')), '{}')) ORDER BY at)
    FROM jsonb_array_elements(outline -> 'parts') WITH ORDINALITY AS part(own, at)))
WHERE "outline" ? 'parts';

-- The rule by which sections are ordered, and by hand: a place in the section.
ALTER TABLE "report" ADD COLUMN "order_rule" TEXT NOT NULL DEFAULT 'kind',
  ADD COLUMN "shaped_at" TIMESTAMPTZ(3);
ALTER TABLE "use" ADD COLUMN "place" INTEGER;

-- A paragraph that was taken out can be put back.
ALTER TABLE "paragraph" ADD COLUMN "removed_at" TIMESTAMPTZ(3);
