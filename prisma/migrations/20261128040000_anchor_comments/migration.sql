-- Comments find their words again after edits, name whom they tell, and stand on paragraphs of reports too.
ALTER TABLE "comment" ALTER COLUMN "activity_id" DROP NOT NULL,
  ADD COLUMN "report_id" UUID,
  ADD COLUMN "paragraph_id" UUID,
  ADD COLUMN "quote_at" INTEGER,
  ADD COLUMN "revision" INTEGER,
  ADD COLUMN "mentioned_id" UUID,
  ADD COLUMN "author" TEXT,
  ADD COLUMN "mark" TEXT,
  ADD COLUMN "resolved_by_id" UUID,
  ADD CONSTRAINT "comment_subject" CHECK (num_nonnulls("activity_id", "report_id") = 1);

ALTER TABLE "comment" DROP CONSTRAINT "comment_parent_id_fkey";
ALTER TABLE "comment" ADD CONSTRAINT "comment_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_paragraph_id_fkey" FOREIGN KEY ("paragraph_id") REFERENCES "paragraph"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_mentioned_id_fkey" FOREIGN KEY ("mentioned_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE UNIQUE INDEX "comment_report_id_mark_key" ON "comment"("report_id", "mark");
CREATE INDEX "comment_parent_id_idx" ON "comment"("parent_id");
CREATE INDEX "comment_paragraph_id_idx" ON "comment"("paragraph_id");
