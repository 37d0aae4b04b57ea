-- One act on several activities, and what came of it for each.
CREATE TABLE "verdict_batch" (
    "id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "accomplishment_id" TEXT NOT NULL,
    "outcome" "outcome" NOT NULL,
    "results" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdict_batch_pkey" PRIMARY KEY ("id")
);
