-- A position held for somebody who is absent. What is handed over is simply held by somebody else: no table of its own.
ALTER TABLE "tenure" ADD COLUMN "lent_by_id" UUID;
CREATE INDEX "tenure_lent_by_id_idx" ON "tenure"("lent_by_id");
DROP TABLE "hand_over";
