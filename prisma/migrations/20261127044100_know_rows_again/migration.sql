-- AlterEnum
ALTER TYPE "import_outcome" ADD VALUE 'repeated';

-- AlterTable
ALTER TABLE "import_row" ADD COLUMN "fingerprint" TEXT,
ADD COLUMN "repeats" TEXT;

-- CreateIndex
CREATE INDEX "import_row_fingerprint_idx" ON "import_row"("fingerprint");
