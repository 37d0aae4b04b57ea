-- Why somebody let advice stand, by its key, for whoever reviews the activity.
ALTER TABLE "activity" ADD COLUMN "advice_reasons" JSONB NOT NULL DEFAULT '{}';
