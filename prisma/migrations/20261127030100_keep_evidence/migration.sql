-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "preview_key" TEXT,
ADD COLUMN     "received" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "removed_at" TIMESTAMPTZ(3),
ADD COLUMN     "removed_by_id" UUID,
ADD COLUMN     "removed_reason" TEXT;

-- What is verified has been detected, measured and stored; what is removed says by whom and why.
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_verified_whole" CHECK (
  "state" <> 'verified' OR ("media_type" IS NOT NULL AND "sha256" IS NOT NULL AND ("storage_key" IS NOT NULL OR "removed_at" IS NOT NULL))
);
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_removed_by_somebody" CHECK (
  "removed_at" IS NULL OR ("removed_by_id" IS NOT NULL AND "removed_reason" IS NOT NULL)
);
