-- A person keeps filters of the list of activities under names; a report may draw its candidates from one of them.
CREATE TABLE "kept_filter" (
  "id" UUID NOT NULL,
  "person_id" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "query" TEXT NOT NULL,
  "kept_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "kept_filter_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "kept_filter_person_id_name_key" ON "kept_filter"("person_id", "name");
ALTER TABLE "kept_filter" ADD CONSTRAINT "kept_filter_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The filter as it was when the report was opened: later changes of it do not reach the report.
ALTER TABLE "report" ADD COLUMN "filter" JSONB;
