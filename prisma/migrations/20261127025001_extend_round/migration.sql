-- DropIndex
DROP INDEX "request_round_id_idx";

-- AlterTable
ALTER TABLE "request" ADD COLUMN     "link_expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "name" TEXT,
ADD COLUMN     "reminded_at" TIMESTAMPTZ(3),
ADD COLUMN     "time_asked_reason" TEXT,
ADD COLUMN     "time_asked_to" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "round" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE UNIQUE INDEX "request_round_id_presence_id_key" ON "request"("round_id", "presence_id");
