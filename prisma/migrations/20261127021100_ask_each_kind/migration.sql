-- What is asked of one kind alone, and what a practice was drawn from or a lesson qualifies.
ALTER TYPE "gap_field" ADD VALUE 'answers';
ALTER TABLE "activity" ADD COLUMN "answers" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "related" TEXT[] DEFAULT ARRAY[]::TEXT[];
CREATE INDEX "activity_related_idx" ON "activity" USING GIN ("related");
