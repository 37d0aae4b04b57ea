-- Where a good practice stands, what reviewers found of it, and the themes that activities bear on.
CREATE TYPE "practice_state" AS ENUM ('candidate', 'confirmed', 'declined', 'retired');

CREATE TABLE "practice" (
    "activity_id" UUID NOT NULL,
    "state" "practice_state" NOT NULL DEFAULT 'candidate',
    "due_on" DATE,
    "told_due_at" TIMESTAMPTZ(3),
    "retired_reason" TEXT,
    "retired_by_id" UUID,
    "retired_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "practice_pkey" PRIMARY KEY ("activity_id")
);
CREATE INDEX "practice_state_due_on_idx" ON "practice"("state", "due_on");
ALTER TABLE "practice" ADD CONSTRAINT "practice_activity_id_fkey"
  FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "practice" ADD CONSTRAINT "practice_retired_by_id_fkey"
  FOREIGN KEY ("retired_by_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "practice_check" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "findings" JSONB NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "practice_check_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "practice_check_activity_id_at_idx" ON "practice_check"("activity_id", "at");
ALTER TABLE "practice_check" ADD CONSTRAINT "practice_check_activity_id_fkey"
  FOREIGN KEY ("activity_id") REFERENCES "practice"("activity_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "practice_check" ADD CONSTRAINT "practice_check_revision_id_fkey"
  FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "practice_check" ADD CONSTRAINT "practice_check_actor_id_fkey"
  FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "activity_theme" (
    "activity_id" UUID NOT NULL,
    "theme_id" TEXT NOT NULL,

    CONSTRAINT "activity_theme_pkey" PRIMARY KEY ("activity_id","theme_id")
);
CREATE INDEX "activity_theme_theme_id_idx" ON "activity_theme"("theme_id");
ALTER TABLE "activity_theme" ADD CONSTRAINT "activity_theme_activity_id_fkey"
  FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "activity_theme" ADD CONSTRAINT "activity_theme_theme_id_fkey"
  FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
