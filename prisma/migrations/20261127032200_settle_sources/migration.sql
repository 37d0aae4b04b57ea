-- When a text took its source: what may be told of it is held against that moment, whatever is typed later.
ALTER TABLE "source" ADD COLUMN "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "kept_at" TIMESTAMPTZ(3),
  ADD COLUMN "kept_by_id" UUID,
  ADD COLUMN "kept_because" TEXT,
  ADD COLUMN "kept_against_id" UUID;
UPDATE "source" SET "taken_at" = p."updated_at" FROM "paragraph" p WHERE p."id" = "source"."paragraph_id";
