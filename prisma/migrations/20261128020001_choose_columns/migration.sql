-- AlterTable
ALTER TABLE "import" DROP COLUMN "unknown",
ADD COLUMN "chosen" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "column_choice" (
    "actor_id" UUID NOT NULL,
    "header" TEXT NOT NULL,
    "column" TEXT NOT NULL,

    CONSTRAINT "column_choice_pkey" PRIMARY KEY ("actor_id","header")
);

-- AddForeignKey
ALTER TABLE "column_choice" ADD CONSTRAINT "column_choice_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
