-- CreateEnum
CREATE TYPE "import_outcome" AS ENUM ('new', 'change', 'same', 'mend');

-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "unknown" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" "import_outcome" NOT NULL,
    "cells" JSONB NOT NULL,
    "reference" TEXT,
    "base_version" INTEGER,
    "source_reference" TEXT,
    "patch" JSONB NOT NULL,
    "before" JSONB NOT NULL,
    "changes" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "written" TEXT,
    "written_version" INTEGER,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("import_id","number")
);

-- CreateIndex
CREATE INDEX "import_actor_id_idx" ON "import"("actor_id");

-- CreateIndex
CREATE INDEX "import_row_import_id_outcome_number_idx" ON "import_row"("import_id", "outcome", "number");

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;
