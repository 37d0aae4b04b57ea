-- A presence asks to hold an activity of another one as well.
CREATE TABLE "join_request" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "presence_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted" BOOLEAN,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "join_request_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "join_request_activity_id_idx" ON "join_request"("activity_id");
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_presence_id_fkey" FOREIGN KEY ("presence_id") REFERENCES "presence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
