-- A reviewer says that an activity counts towards another accomplishment; its officer decides.
CREATE TABLE "accomplishment_proposal" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "accomplishment_id" TEXT NOT NULL,
    "replaces_id" TEXT,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed" BOOLEAN,
    "settled_by_id" UUID,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "accomplishment_proposal_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "accomplishment_proposal_activity_id_idx" ON "accomplishment_proposal"("activity_id");
ALTER TABLE "accomplishment_proposal" ADD CONSTRAINT "accomplishment_proposal_activity_id_fkey"
  FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;
