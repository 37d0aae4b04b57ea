-- What happened is told to whom it concerns, by mail, when each of them chooses.
ALTER TABLE "person" ADD COLUMN "mail" TEXT NOT NULL DEFAULT 'at_once';
ALTER TABLE "person" ADD CONSTRAINT "person_mail_check" CHECK ("mail" IN ('at_once', 'daily', 'never'));

CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "held_until" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "ended_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "subject" TEXT,
    "text" TEXT,
    CONSTRAINT "letter_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "letter_outcome_check" CHECK (("outcome" IS NULL OR "outcome" IN ('sent', 'refused', 'given_up', 'nobody')) AND ("outcome" IS NULL) = ("ended_at" IS NULL))
);

CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "event_id" BIGINT NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "about" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "letter_id" UUID,
    CONSTRAINT "notice_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "notice_subject_check" CHECK ("subject_type" IN ('activity', 'round'))
);

CREATE INDEX "letter_ended_at_held_until_idx" ON "letter"("ended_at", "held_until");
CREATE INDEX "letter_person_id_idx" ON "letter"("person_id");
CREATE UNIQUE INDEX "notice_event_id_person_id_key" ON "notice"("event_id", "person_id");
CREATE INDEX "notice_letter_id_idx" ON "notice"("letter_id");
CREATE INDEX "notice_person_id_idx" ON "notice"("person_id");

ALTER TABLE "letter" ADD CONSTRAINT "letter_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notice" ADD CONSTRAINT "notice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notice" ADD CONSTRAINT "notice_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What happened before anybody could be told is not told now.
UPDATE "outbox_event" SET "processed_at" = now() WHERE "processed_at" IS NULL;
