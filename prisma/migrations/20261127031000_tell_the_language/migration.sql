-- The language in which a clause still stands where that is not the report's, and where a translation comes from.
ALTER TABLE "clause" ADD COLUMN "language" TEXT;
ALTER TABLE "activity_translation" ADD COLUMN "source" TEXT;
