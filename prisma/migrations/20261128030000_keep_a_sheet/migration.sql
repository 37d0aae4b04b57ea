-- The grid into which somebody pastes rows: one of each person, kept while they write in it. Nobody else reads it.
CREATE TABLE "sheet" (
    "actor_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "cells" JSONB NOT NULL,
    "import_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sheet_pkey" PRIMARY KEY ("actor_id")
);
CREATE INDEX "sheet_import_id_idx" ON "sheet"("import_id");
CREATE INDEX "sheet_updated_at_idx" ON "sheet"("updated_at");
ALTER TABLE "sheet" ADD CONSTRAINT "sheet_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "sheet" ADD CONSTRAINT "sheet_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE SET NULL ON UPDATE CASCADE;
