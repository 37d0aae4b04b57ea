CREATE TABLE report_writer (
  report_id uuid NOT NULL REFERENCES report (id) ON DELETE CASCADE ON UPDATE CASCADE,
  actor_id uuid NOT NULL REFERENCES actor (id) ON DELETE CASCADE ON UPDATE CASCADE,
  section_id uuid,
  seen_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY (report_id, actor_id)
);

CREATE INDEX report_writer_seen_at_idx ON report_writer (seen_at);
