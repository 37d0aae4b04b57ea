-- Leave to go above the limit of a report, as somebody with the say gave it: never changed, only followed by another.
CREATE TABLE "word_waiver" (
  "id" UUID NOT NULL,
  "report_id" UUID NOT NULL,
  "words" INTEGER NOT NULL,
  "reason" TEXT NOT NULL,
  "actor_id" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "word_waiver_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "word_waiver_report_id_at_idx" ON "word_waiver"("report_id", "at");
ALTER TABLE "word_waiver" ADD CONSTRAINT "word_waiver_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;
