-- AlterTable
ALTER TABLE "import" ADD COLUMN "undo_ended_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "import_row" ADD COLUMN "stays" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "wanted" BOOLEAN NOT NULL DEFAULT false;

-- What was taken back in one go had come to its end.
UPDATE "import" SET "undo_ended_at" = "undone_at" WHERE "undone_at" IS NOT NULL;
