-- What came by a personal link is found by whoever logged it, not by reading all activities.
CREATE INDEX "activity_created_by_id_idx" ON "activity"("created_by_id");
