-- Which statement of an activity one of its sources supports. The source itself is a line of the activity.
CREATE TABLE "source_tie" (
    "activity_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "supports" TEXT NOT NULL,
    "accomplishment_id" TEXT,

    CONSTRAINT "source_tie_pkey" PRIMARY KEY ("activity_id","source")
);
ALTER TABLE "source_tie" ADD CONSTRAINT "source_tie_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;
