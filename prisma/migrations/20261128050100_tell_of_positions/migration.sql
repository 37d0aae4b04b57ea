-- A mail that was handed over without an answer is not handed over again and again.
ALTER TABLE "letter" ADD COLUMN "unsure" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "letter" DROP CONSTRAINT "letter_outcome_check";
ALTER TABLE "letter" ADD CONSTRAINT "letter_outcome_check"
  CHECK (("outcome" IS NULL OR "outcome" IN ('sent', 'refused', 'given_up', 'unknown', 'nobody')) AND ("outcome" IS NULL) = ("ended_at" IS NULL));

-- Somebody is told of a position that they hold from now on.
ALTER TABLE "notice" DROP CONSTRAINT "notice_subject_check";
ALTER TABLE "notice" ADD CONSTRAINT "notice_subject_check" CHECK ("subject_type" IN ('activity', 'round', 'report', 'tenure'));

-- For whom a lent position is held is somebody whom we know.
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_lent_by_id_fkey"
  FOREIGN KEY ("lent_by_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;
