-- CreateEnum
CREATE TYPE "word_change_state" AS ENUM ('open', 'accepted', 'refused');

-- CreateTable
CREATE TABLE "word_in" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "of_version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "word_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "word_change" (
    "word_in_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "change" JSONB NOT NULL,
    "state" "word_change_state" NOT NULL DEFAULT 'open',
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "word_change_pkey" PRIMARY KEY ("word_in_id","position")
);

-- CreateIndex
CREATE INDEX "word_in_report_id_at_idx" ON "word_in"("report_id", "at");

-- AddForeignKey
ALTER TABLE "word_in" ADD CONSTRAINT "word_in_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "word_change" ADD CONSTRAINT "word_change_word_in_id_fkey" FOREIGN KEY ("word_in_id") REFERENCES "word_in"("id") ON DELETE CASCADE ON UPDATE CASCADE;
