-- What the tables below lean on.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE SEQUENCE activity_reference_seq;

-- TC-0001, TC-0002, ... TC-12345: padded to four figures, never cut.
CREATE FUNCTION next_activity_reference() RETURNS text LANGUAGE sql AS $$
  SELECT 'TC-' || lpad(n::text, greatest(4, length(n::text)), '0') FROM nextval('activity_reference_seq') AS n
$$;

-- The text-search configuration of a language; words are compared whole where PostgreSQL knows no stems.
CREATE FUNCTION search_config(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (CASE language WHEN 'en' THEN 'pg_catalog.english' WHEN 'fr' THEN 'pg_catalog.french'
    WHEN 'es' THEN 'pg_catalog.spanish' WHEN 'ru' THEN 'pg_catalog.russian' WHEN 'ar' THEN 'pg_catalog.arabic'
    ELSE 'pg_catalog.simple' END)::regconfig
$$;

-- Without case and accents. unaccent() itself is only STABLE, because its dictionary could be changed.
CREATE FUNCTION folded(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT public.unaccent('public.unaccent'::regdictionary, lower(words))
$$;

-- Stems in the language of the text, and its folded words for readers who search in another one.
CREATE FUNCTION search_vector(language text, title text, body text, refs text) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector(search_config(language), coalesce(title, '')), 'A')
    || setweight(to_tsvector(search_config(language), coalesce(body, '')), 'B')
    || setweight(to_tsvector('pg_catalog.simple', folded(coalesce(title, '') || ' ' || coalesce(body, ''))), 'C')
    || setweight(to_tsvector('pg_catalog.simple', lower(coalesce(refs, ''))), 'A')
$$;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "actor_type" AS ENUM ('person', 'link', 'token', 'job');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('contributor', 'reviewer', 'drafter', 'administrator', 'observer');

-- CreateEnum
CREATE TYPE "invitation_purpose" AS ENUM ('invite', 'reset');

-- CreateEnum
CREATE TYPE "kind" AS ENUM ('field_initiative', 'good_practice', 'lesson_learned');

-- CreateEnum
CREATE TYPE "standing" AS ENUM ('draft', 'submitted', 'returned', 'approved');

-- CreateEnum
CREATE TYPE "sensitivity" AS ENUM ('unclassified', 'confidential', 'strictly_confidential');

-- CreateEnum
CREATE TYPE "purpose" AS ENUM ('internal', 'un_wide', 'public_report');

-- CreateEnum
CREATE TYPE "release_basis" AS ENUM ('agreed', 'already_public', 'nobody_identifiable', 'refused', 'unanswered');

-- CreateEnum
CREATE TYPE "precision" AS ENUM ('year', 'month', 'day');

-- CreateEnum
CREATE TYPE "gap_field" AS ENUM ('start', 'countries', 'partners', 'rightsHolders', 'result', 'sources');

-- CreateEnum
CREATE TYPE "gap_answer" AS ENUM ('not_known', 'does_not_apply', 'none_to_report');

-- CreateEnum
CREATE TYPE "evidence_state" AS ENUM ('uploading', 'verified', 'refused');

-- CreateEnum
CREATE TYPE "crosswalk_relation" AS ENUM ('same', 'wider', 'narrower', 'split');

-- CreateEnum
CREATE TYPE "region" AS ENUM ('africa', 'americas', 'asia_pacific', 'europe_central_asia', 'middle_east_north_africa', 'global');

-- CreateEnum
CREATE TYPE "presence_type" AS ENUM ('country_office', 'regional_office', 'regional_centre', 'mission_component', 'peace_mission', 'monitoring_mission', 'adviser', 'field_structure', 'headquarters');

-- CreateEnum
CREATE TYPE "report_state" AS ENUM ('drafting', 'in_clearance', 'cleared', 'submitted');

-- CreateEnum
CREATE TYPE "section_part" AS ENUM ('summary', 'introduction', 'framework', 'experiences', 'conclusions');

-- CreateEnum
CREATE TYPE "outcome" AS ENUM ('approved', 'returned');

-- CreateEnum
CREATE TYPE "asked_answer" AS ENUM ('none', 'nil', 'activities', 'more_time');

-- CreateEnum
CREATE TYPE "vocabulary" AS ENUM ('country', 'partner', 'activity_type', 'rights_holder', 'instrument', 'mechanism');

-- CreateTable
CREATE TABLE "actor" (
    "id" UUID NOT NULL,
    "type" "actor_type" NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "appearance" TEXT NOT NULL DEFAULT 'system',
    "disabled_at" TIMESTAMPTZ(3),
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "presence_id" UUID,
    "region" "region",
    "accomplishment_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenure" (
    "id" UUID NOT NULL,
    "position_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ends_at" TIMESTAMPTZ(3),

    CONSTRAINT "tenure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "purpose" "invitation_purpose" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL DEFAULT next_activity_reference(),
    "source_reference" TEXT,
    "kind" "kind" NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "result" TEXT,
    "language" TEXT,
    "start_on" DATE,
    "start_precision" "precision",
    "end_on" DATE,
    "end_precision" "precision",
    "activity_type_id" UUID,
    "activity_type_as_written" TEXT,
    "sources" TEXT[],
    "sensitivity" "sensitivity" NOT NULL DEFAULT 'unclassified',
    "status" "standing" NOT NULL DEFAULT 'draft',
    "has_approved" BOOLEAN NOT NULL DEFAULT false,
    "internal_use" "release_basis" NOT NULL DEFAULT 'unanswered',
    "internal_until" DATE,
    "un_wide_use" "release_basis" NOT NULL DEFAULT 'unanswered',
    "un_wide_until" DATE,
    "public_use" "release_basis" NOT NULL DEFAULT 'unanswered',
    "public_until" DATE,
    "region" "region",
    "year" INTEGER,
    "holder_ids" UUID[],
    "standings" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "field_versions" JSONB NOT NULL DEFAULT '{}',
    "created_by_id" UUID NOT NULL,
    "updated_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),
    "submitted_version" INTEGER,
    "published_title" TEXT,
    "published_text" TEXT,
    "search" tsvector GENERATED ALWAYS AS (search_vector("language", "title", "summary" || ' ' || coalesce("result", ''),
      "reference" || ' ' || coalesce("source_reference", ''))) STORED,
    "published" tsvector GENERATED ALWAYS AS (search_vector("language", "published_title", "published_text",
      "reference")) STORED,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holder" (
    "activity_id" UUID NOT NULL,
    "presence_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "holder_pkey" PRIMARY KEY ("activity_id","presence_id")
);

-- CreateTable
CREATE TABLE "contributor" (
    "activity_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "presence_id" UUID,
    "as_written" TEXT,
    "body_type" TEXT,

    CONSTRAINT "contributor_pkey" PRIMARY KEY ("activity_id","position")
);

-- CreateTable
CREATE TABLE "activity_term" (
    "activity_id" UUID NOT NULL,
    "vocabulary" "vocabulary" NOT NULL,
    "position" INTEGER NOT NULL,
    "term_id" UUID,
    "as_written" TEXT,
    "proposed_id" UUID,

    CONSTRAINT "activity_term_pkey" PRIMARY KEY ("activity_id","vocabulary","position")
);

-- CreateTable
CREATE TABLE "activity_accomplishment" (
    "activity_id" UUID NOT NULL,
    "accomplishment_id" TEXT NOT NULL,
    "is_main" BOOLEAN NOT NULL DEFAULT false,
    "sentence" TEXT,
    "proposed_by_id" UUID,
    "standing" "standing" NOT NULL DEFAULT 'draft',
    "changed_since" BOOLEAN NOT NULL DEFAULT false,
    "approved_revision_id" UUID,

    CONSTRAINT "activity_accomplishment_pkey" PRIMARY KEY ("activity_id","accomplishment_id")
);

-- CreateTable
CREATE TABLE "activity_translation" (
    "activity_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "result" TEXT,
    "revision_id" UUID,
    "accepted_by_id" UUID,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "activity_translation_pkey" PRIMARY KEY ("activity_id","language")
);

-- CreateTable
CREATE TABLE "gap" (
    "activity_id" UUID NOT NULL,
    "field" "gap_field" NOT NULL,
    "answer" "gap_answer" NOT NULL,

    CONSTRAINT "gap_pkey" PRIMARY KEY ("activity_id","field")
);

-- CreateTable
CREATE TABLE "release_term" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "purpose" "purpose" NOT NULL,
    "basis" "release_basis" NOT NULL,
    "given_by" TEXT,
    "covers" TEXT,
    "until" DATE,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pending" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "release_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "submitted_by_id" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "redacted_at" TIMESTAMPTZ(3),

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "field_change" (
    "id" BIGSERIAL NOT NULL,
    "activity_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "before" JSONB,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL,

    CONSTRAINT "field_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "actor_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor_id","key")
);

-- CreateTable
CREATE TABLE "activity_total" (
    "cell" TEXT NOT NULL,
    "kind" "kind" NOT NULL,
    "sensitivity" "sensitivity" NOT NULL,
    "status" "standing" NOT NULL,
    "has_approved" BOOLEAN NOT NULL,
    "internal_use" "release_basis" NOT NULL,
    "internal_until" DATE,
    "un_wide_use" "release_basis" NOT NULL,
    "un_wide_until" DATE,
    "public_use" "release_basis" NOT NULL,
    "public_until" DATE,
    "region" "region",
    "year" INTEGER,
    "holder_ids" UUID[],
    "standings" TEXT[],
    "count" BIGINT NOT NULL,

    CONSTRAINT "activity_total_pkey" PRIMARY KEY ("cell")
);

-- CreateTable
CREATE TABLE "activity_delta" (
    "id" BIGSERIAL NOT NULL,
    "cell" TEXT NOT NULL,
    "kind" "kind" NOT NULL,
    "sensitivity" "sensitivity" NOT NULL,
    "status" "standing" NOT NULL,
    "has_approved" BOOLEAN NOT NULL,
    "internal_use" "release_basis" NOT NULL,
    "internal_until" DATE,
    "un_wide_use" "release_basis" NOT NULL,
    "un_wide_until" DATE,
    "public_use" "release_basis" NOT NULL,
    "public_until" DATE,
    "region" "region",
    "year" INTEGER,
    "holder_ids" UUID[],
    "standings" TEXT[],
    "count" BIGINT NOT NULL,

    CONSTRAINT "activity_delta_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "supports" TEXT NOT NULL,
    "accomplishment_id" TEXT,
    "description" TEXT NOT NULL DEFAULT '',
    "file_name" TEXT NOT NULL,
    "media_type" TEXT,
    "size" BIGINT NOT NULL,
    "sha256" TEXT,
    "storage_key" TEXT,
    "state" "evidence_state" NOT NULL DEFAULT 'uploading',
    "sensitivity" "sensitivity" NOT NULL DEFAULT 'unclassified',
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "framework" (
    "id" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "year_from" INTEGER NOT NULL,
    "year_to" INTEGER NOT NULL,

    CONSTRAINT "framework_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accomplishment" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "accomplishment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wording" (
    "accomplishment_id" TEXT NOT NULL,
    "framework_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "short" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "to_verify" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "wording_pkey" PRIMARY KEY ("accomplishment_id","framework_id","locale")
);

-- CreateTable
CREATE TABLE "crosswalk" (
    "id" UUID NOT NULL,
    "framework_id" TEXT NOT NULL,
    "result_code" TEXT NOT NULL,
    "accomplishment_id" TEXT NOT NULL,
    "relation" "crosswalk_relation" NOT NULL,

    CONSTRAINT "crosswalk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theme" (
    "id" TEXT NOT NULL,
    "labels" JSONB NOT NULL,

    CONSTRAINT "theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theme_in_framework" (
    "theme_id" TEXT NOT NULL,
    "framework_id" TEXT NOT NULL,
    "is_priority" BOOLEAN NOT NULL,

    CONSTRAINT "theme_in_framework_pkey" PRIMARY KEY ("theme_id","framework_id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "presence" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "type" "presence_type" NOT NULL,
    "region" "region" NOT NULL,
    "country_codes" TEXT[],
    "valid_from" DATE,
    "valid_to" DATE,
    "note_key" TEXT,
    "to_verify" BOOLEAN NOT NULL DEFAULT false,
    "aliases" TEXT[],

    CONSTRAINT "presence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "presence_name" (
    "id" UUID NOT NULL,
    "presence_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "presence_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_template" (
    "id" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "outline" JSONB NOT NULL,

    CONSTRAINT "report_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "template_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "theme_id" TEXT,
    "year_from" INTEGER NOT NULL,
    "year_to" INTEGER NOT NULL,
    "organ" TEXT NOT NULL,
    "session" TEXT NOT NULL,
    "agenda_items" JSONB NOT NULL,
    "mandate" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "word_limit" INTEGER NOT NULL,
    "state" "report_state" NOT NULL DEFAULT 'drafting',
    "selected_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "parent_id" UUID,
    "part" "section_part" NOT NULL,
    "accomplishment_id" TEXT,
    "heading" TEXT NOT NULL,
    "order_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paragraph" (
    "id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "order_key" TEXT NOT NULL,
    "text" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "paragraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clause" (
    "id" UUID NOT NULL,
    "paragraph_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision_id" UUID,
    "fields" TEXT[],
    "text" TEXT NOT NULL,
    "footnotes" TEXT[],
    "is_edited" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "clause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "paragraph_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("paragraph_id","revision_id")
);

-- CreateTable
CREATE TABLE "report_version" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "checksum" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "use" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "left_out_because" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verdict" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "accomplishment_id" TEXT NOT NULL,
    "outcome" "outcome" NOT NULL,
    "reason" TEXT,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "parent_id" UUID,
    "field" TEXT,
    "quote" TEXT,
    "text" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hand_over" (
    "id" UUID NOT NULL,
    "position_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "hand_over_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "mandate" TEXT NOT NULL,
    "theme_id" TEXT,
    "year_from" INTEGER NOT NULL,
    "year_to" INTEGER NOT NULL,
    "questions" JSONB NOT NULL DEFAULT '[]',
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "presence_id" UUID,
    "link_id" UUID,
    "link_hash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "opened_at" TIMESTAMPTZ(3),
    "extended_to" TIMESTAMPTZ(3),
    "extension_reason" TEXT,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "asked" (
    "request_id" UUID NOT NULL,
    "accomplishment_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "presence_id" UUID,
    "answer" "asked_answer" NOT NULL DEFAULT 'none',
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "asked_pkey" PRIMARY KEY ("request_id","accomplishment_id","year")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "event" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "event" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "processed_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "outbox_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term" (
    "id" UUID NOT NULL,
    "vocabulary" "vocabulary" NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term_label" (
    "term_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "term_label_pkey" PRIMARY KEY ("term_id","locale")
);

-- CreateTable
CREATE TABLE "term_alias" (
    "term_id" UUID NOT NULL,
    "alias" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "term_alias_pkey" PRIMARY KEY ("term_id","alias")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "tenure_actor_id_idx" ON "tenure"("actor_id");

-- CreateIndex
CREATE INDEX "tenure_position_id_idx" ON "tenure"("position_id");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_person_id_idx" ON "invitation"("person_id");

-- CreateIndex
CREATE INDEX "sign_in_failure_key_at_idx" ON "sign_in_failure"("key", "at");

-- CreateIndex
CREATE UNIQUE INDEX "activity_reference_key" ON "activity"("reference");

-- CreateIndex
CREATE INDEX "activity_start_on_id_idx" ON "activity"("start_on" DESC NULLS LAST, "id" DESC);

-- CreateIndex
CREATE INDEX "activity_updated_at_idx" ON "activity"("updated_at");

-- CreateIndex
CREATE INDEX "activity_holder_ids_idx" ON "activity" USING GIN ("holder_ids");

-- CreateIndex
CREATE INDEX "activity_standings_idx" ON "activity" USING GIN ("standings");

-- CreateIndex
CREATE INDEX "activity_search_idx" ON "activity" USING GIN ("search");

-- CreateIndex
CREATE INDEX "activity_published_idx" ON "activity" USING GIN ("published");

-- CreateIndex
CREATE INDEX "activity_sensitivity_idx" ON "activity"("sensitivity");

-- CreateIndex
CREATE INDEX "activity_source_reference_idx" ON "activity"("source_reference");

-- CreateIndex
CREATE INDEX "holder_presence_id_idx" ON "holder"("presence_id");

-- CreateIndex
CREATE INDEX "activity_term_term_id_idx" ON "activity_term"("term_id");

-- CreateIndex
CREATE INDEX "activity_accomplishment_accomplishment_id_standing_idx" ON "activity_accomplishment"("accomplishment_id", "standing");

-- CreateIndex
CREATE INDEX "release_term_activity_id_purpose_at_idx" ON "release_term"("activity_id", "purpose", "at");

-- CreateIndex
CREATE UNIQUE INDEX "revision_activity_id_number_key" ON "revision"("activity_id", "number");

-- CreateIndex
CREATE INDEX "field_change_activity_id_field_at_idx" ON "field_change"("activity_id", "field", "at");

-- CreateIndex
CREATE INDEX "idempotency_key_at_idx" ON "idempotency_key"("at");

-- CreateIndex
CREATE INDEX "evidence_activity_id_idx" ON "evidence"("activity_id");

-- CreateIndex
CREATE UNIQUE INDEX "accomplishment_number_key" ON "accomplishment"("number");

-- CreateIndex
CREATE UNIQUE INDEX "crosswalk_framework_id_result_code_accomplishment_id_key" ON "crosswalk"("framework_id", "result_code", "accomplishment_id");

-- CreateIndex
CREATE UNIQUE INDEX "presence_code_key" ON "presence"("code");

-- CreateIndex
CREATE INDEX "presence_name_presence_id_idx" ON "presence_name"("presence_id");

-- CreateIndex
CREATE INDEX "section_report_id_order_key_idx" ON "section"("report_id", "order_key");

-- CreateIndex
CREATE INDEX "paragraph_section_id_order_key_idx" ON "paragraph"("section_id", "order_key");

-- CreateIndex
CREATE UNIQUE INDEX "clause_paragraph_id_position_key" ON "clause"("paragraph_id", "position");

-- CreateIndex
CREATE INDEX "source_revision_id_idx" ON "source"("revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_version_report_id_number_key" ON "report_version"("report_id", "number");

-- CreateIndex
CREATE INDEX "use_activity_id_idx" ON "use"("activity_id");

-- CreateIndex
CREATE UNIQUE INDEX "use_report_id_activity_id_key" ON "use"("report_id", "activity_id");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_revision_id_accomplishment_id_key" ON "verdict"("revision_id", "accomplishment_id");

-- CreateIndex
CREATE INDEX "comment_activity_id_idx" ON "comment"("activity_id");

-- CreateIndex
CREATE UNIQUE INDEX "request_link_hash_key" ON "request"("link_hash");

-- CreateIndex
CREATE INDEX "request_round_id_idx" ON "request"("round_id");

-- CreateIndex
CREATE INDEX "asked_accomplishment_id_year_idx" ON "asked"("accomplishment_id", "year");

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_id_idx" ON "audit_event"("subject_type", "subject_id", "id");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_id_idx" ON "audit_event"("actor_id", "id");

-- CreateIndex
CREATE INDEX "outbox_event_processed_at_id_idx" ON "outbox_event"("processed_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "term_vocabulary_code_key" ON "term"("vocabulary", "code");

-- CreateIndex
CREATE INDEX "term_alias_folded_idx" ON "term_alias"("folded");

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_id_fkey" FOREIGN KEY ("id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_presence_id_fkey" FOREIGN KEY ("presence_id") REFERENCES "presence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_accomplishment_id_fkey" FOREIGN KEY ("accomplishment_id") REFERENCES "accomplishment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holder" ADD CONSTRAINT "holder_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holder" ADD CONSTRAINT "holder_presence_id_fkey" FOREIGN KEY ("presence_id") REFERENCES "presence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributor" ADD CONSTRAINT "contributor_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributor" ADD CONSTRAINT "contributor_presence_id_fkey" FOREIGN KEY ("presence_id") REFERENCES "presence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_term" ADD CONSTRAINT "activity_term_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_term" ADD CONSTRAINT "activity_term_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_term" ADD CONSTRAINT "activity_term_proposed_id_fkey" FOREIGN KEY ("proposed_id") REFERENCES "term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_accomplishment" ADD CONSTRAINT "activity_accomplishment_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_accomplishment" ADD CONSTRAINT "activity_accomplishment_accomplishment_id_fkey" FOREIGN KEY ("accomplishment_id") REFERENCES "accomplishment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_accomplishment" ADD CONSTRAINT "activity_accomplishment_approved_revision_id_fkey" FOREIGN KEY ("approved_revision_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_translation" ADD CONSTRAINT "activity_translation_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gap" ADD CONSTRAINT "gap_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_term" ADD CONSTRAINT "release_term_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_change" ADD CONSTRAINT "field_change_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wording" ADD CONSTRAINT "wording_accomplishment_id_fkey" FOREIGN KEY ("accomplishment_id") REFERENCES "accomplishment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wording" ADD CONSTRAINT "wording_framework_id_fkey" FOREIGN KEY ("framework_id") REFERENCES "framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crosswalk" ADD CONSTRAINT "crosswalk_framework_id_fkey" FOREIGN KEY ("framework_id") REFERENCES "framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crosswalk" ADD CONSTRAINT "crosswalk_accomplishment_id_fkey" FOREIGN KEY ("accomplishment_id") REFERENCES "accomplishment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme_in_framework" ADD CONSTRAINT "theme_in_framework_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme_in_framework" ADD CONSTRAINT "theme_in_framework_framework_id_fkey" FOREIGN KEY ("framework_id") REFERENCES "framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence_name" ADD CONSTRAINT "presence_name_presence_id_fkey" FOREIGN KEY ("presence_id") REFERENCES "presence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "report_template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_accomplishment_id_fkey" FOREIGN KEY ("accomplishment_id") REFERENCES "accomplishment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paragraph" ADD CONSTRAINT "paragraph_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause" ADD CONSTRAINT "clause_paragraph_id_fkey" FOREIGN KEY ("paragraph_id") REFERENCES "paragraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause" ADD CONSTRAINT "clause_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_paragraph_id_fkey" FOREIGN KEY ("paragraph_id") REFERENCES "paragraph"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "use" ADD CONSTRAINT "use_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_accomplishment_id_fkey" FOREIGN KEY ("accomplishment_id") REFERENCES "accomplishment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asked" ADD CONSTRAINT "asked_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asked" ADD CONSTRAINT "asked_accomplishment_id_fkey" FOREIGN KEY ("accomplishment_id") REFERENCES "accomplishment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asked" ADD CONSTRAINT "asked_presence_id_fkey" FOREIGN KEY ("presence_id") REFERENCES "presence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_label" ADD CONSTRAINT "term_label_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_alias" ADD CONSTRAINT "term_alias_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE CASCADE ON UPDATE CASCADE;


