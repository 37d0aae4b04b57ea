-- An activity that is withdrawn is there, is read by its holders, and counts and prints nowhere.
ALTER TYPE "standing" ADD VALUE 'withdrawn';
ALTER TABLE "activity" ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3),
  ADD COLUMN "withdrawn_by_id" UUID,
  ADD COLUMN "withdrawn_reason" TEXT;
