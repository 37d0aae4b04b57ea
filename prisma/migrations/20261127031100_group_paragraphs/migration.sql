-- Activities that stand in one paragraph of their section bear the same mark.
ALTER TABLE "use" ADD COLUMN "group_mark" TEXT;
