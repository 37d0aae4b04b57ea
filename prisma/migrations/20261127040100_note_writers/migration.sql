-- Who has the form of an activity open. A row counts for two minutes.
CREATE TABLE "writer" (
    "activity_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "writer_pkey" PRIMARY KEY ("activity_id","actor_id")
);
CREATE INDEX "writer_seen_at_idx" ON "writer"("seen_at");
ALTER TABLE "writer" ADD CONSTRAINT "writer_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "writer" ADD CONSTRAINT "writer_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;
