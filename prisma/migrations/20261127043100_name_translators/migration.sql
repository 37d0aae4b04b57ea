-- Who wrote a translation last: somebody else accepts it.
ALTER TABLE "activity_translation" ADD COLUMN "written_by_id" UUID;
UPDATE "activity_translation" t SET "written_by_id" = (SELECT e."actor_id" FROM "audit_event" e
  WHERE e."event" = 'activity.translated' AND e."subject_id" = t."activity_id"::text
    AND e."data" ->> 'language' = t."language" ORDER BY e."id" DESC LIMIT 1);
