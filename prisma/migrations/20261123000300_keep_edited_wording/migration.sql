-- Loading reference data again must not undo what an administrator has worded.
ALTER TABLE "term" ADD COLUMN "edited_at" TIMESTAMPTZ(3);
ALTER TABLE "presence" ADD COLUMN "attributes" JSONB NOT NULL DEFAULT '{}', ADD COLUMN "edited_at" TIMESTAMPTZ(3);
ALTER TABLE "wording" ADD COLUMN "edited_at" TIMESTAMPTZ(3);
ALTER TABLE "setting" ADD COLUMN "edited_at" TIMESTAMPTZ(3), ADD COLUMN "to_verify" BOOLEAN NOT NULL DEFAULT false;
