CREATE TABLE "accounts" (
	"user_id" uuid NOT NULL,
	"type" text NOT NULL,
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"refresh_token" text,
	"access_token" text,
	"expires_at" integer,
	"token_type" text,
	"scope" text,
	"id_token" text,
	"session_state" text,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "article_revisions" (
	"article_id" bigint NOT NULL,
	"revision" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"changed_by" uuid,
	"note" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "article_revisions_article_id_revision_pk" PRIMARY KEY("article_id","revision")
);
--> statement-breakpoint
CREATE TABLE "article_roles" (
	"article_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"role_slug" text NOT NULL,
	CONSTRAINT "article_roles_article_id_position_pk" PRIMARY KEY("article_id","position")
);
--> statement-breakpoint
CREATE TABLE "article_sections" (
	"article_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"role_slug" text,
	"heading" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"items" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "article_sections_article_id_position_pk" PRIMARY KEY("article_id","position"),
	CONSTRAINT "article_sections_kind" CHECK ("article_sections"."kind" in ('introduction', 'definition', 'responsibilities', 'skills', 'education', 'tools', 'industries', 'outlook', 'tips', 'verdict', 'moves')),
	CONSTRAINT "article_sections_heading_given" CHECK (length(trim("article_sections"."heading")) > 0),
	CONSTRAINT "article_sections_never_empty" CHECK (length(trim("article_sections"."body")) > 0 or cardinality("article_sections"."items") > 0)
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "articles_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"standfirst" text NOT NULL,
	"author" text NOT NULL,
	"edited" boolean NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "articles_slug_unique" UNIQUE("slug"),
	CONSTRAINT "articles_kind" CHECK ("articles"."kind" in ('role', 'comparison')),
	CONSTRAINT "articles_slug_shape" CHECK ("articles"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "articles_changed_after_published" CHECK ("articles"."changed_at" >= "articles"."published_at")
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"actor_kind" text NOT NULL,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"previous_hash" text DEFAULT '' NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "audit_entries_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "caught_mails" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "caught_mails_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"caught_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "companies" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "companies_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"website" text,
	"about" text,
	"logo_path" text,
	"email_domain" text,
	"verified_at" timestamp with time zone,
	"sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "companies_slug_unique" UNIQUE("slug"),
	CONSTRAINT "companies_slug_shape" CHECK ("companies"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "companies_name_given" CHECK (length(trim("companies"."name")) between 1 and 200),
	CONSTRAINT "companies_website_scheme" CHECK ("companies"."website" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "company_invitations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "company_invitations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"company_id" bigint NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "company_invitations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "company_invitations_role" CHECK ("company_invitations"."role" in ('owner', 'member'))
);
--> statement-breakpoint
CREATE TABLE "company_members" (
	"company_id" bigint NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "company_members_company_id_user_id_pk" PRIMARY KEY("company_id","user_id"),
	CONSTRAINT "company_members_role" CHECK ("company_members"."role" in ('owner', 'member'))
);
--> statement-breakpoint
CREATE TABLE "exchange_rates" (
	"rate_on" date NOT NULL,
	"currency" text NOT NULL,
	"per_usd" numeric(24, 10) NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "exchange_rates_rate_on_currency_pk" PRIMARY KEY("rate_on","currency"),
	CONSTRAINT "exchange_rates_currency_shape" CHECK ("exchange_rates"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "exchange_rates_positive" CHECK ("exchange_rates"."per_usd" > 0)
);
--> statement-breakpoint
CREATE TABLE "external_facts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "external_facts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject" text NOT NULL,
	"subject_name" text NOT NULL,
	"measure" text NOT NULL,
	"value" numeric(18, 4),
	"word" text,
	"vintage" text NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"licence" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "external_facts_once" UNIQUE NULLS NOT DISTINCT("subject","measure","vintage","word","source"),
	CONSTRAINT "external_facts_says_something" CHECK (num_nonnulls("external_facts"."value", "external_facts"."word") >= 1)
);
--> statement-breakpoint
CREATE TABLE "featured_slots" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "featured_slots_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"job_id" bigint NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"granted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "featured_slots_in_order" CHECK ("featured_slots"."starts_at" < "featured_slots"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_scope_key_pk" PRIMARY KEY("scope","key"),
	CONSTRAINT "idempotency_keys_key_length" CHECK (length("idempotency_keys"."key") between 8 and 200)
);
--> statement-breakpoint
CREATE TABLE "import_runs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "import_runs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"format" text NOT NULL,
	"file_name" text NOT NULL,
	"company_id" bigint,
	"state" text NOT NULL,
	"rows_read" integer DEFAULT 0 NOT NULL,
	"rows_created" integer DEFAULT 0 NOT NULL,
	"rows_updated" integer DEFAULT 0 NOT NULL,
	"rows_unchanged" integer DEFAULT 0 NOT NULL,
	"rows_held" integer DEFAULT 0 NOT NULL,
	"rows_refused" integer DEFAULT 0 NOT NULL,
	"refusals" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "import_runs_state" CHECK ("import_runs"."state" in ('running', 'finished', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "job_daily_counts" (
	"job_id" bigint NOT NULL,
	"day" date NOT NULL,
	"views" integer DEFAULT 0 NOT NULL,
	"apply_clicks" integer DEFAULT 0 NOT NULL,
	"saves" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "job_daily_counts_job_id_day_pk" PRIMARY KEY("job_id","day"),
	CONSTRAINT "job_daily_counts_not_negative" CHECK (least("job_daily_counts"."views", "job_daily_counts"."apply_clicks", "job_daily_counts"."saves") >= 0)
);
--> statement-breakpoint
CREATE TABLE "job_eligible_regions" (
	"job_id" bigint NOT NULL,
	"region" text NOT NULL,
	CONSTRAINT "job_eligible_regions_job_id_region_pk" PRIMARY KEY("job_id","region"),
	CONSTRAINT "job_eligible_regions_shape" CHECK ("job_eligible_regions"."region" ~ '^([A-Z]{2}|[a-z]+(-[a-z]+)*)$')
);
--> statement-breakpoint
CREATE TABLE "job_pay_ranges" (
	"job_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	"posted_pay_text" text,
	"posted_pay_min_hundredths" bigint,
	"posted_pay_max_hundredths" bigint,
	"posted_pay_currency" text NOT NULL,
	"posted_pay_period" text NOT NULL,
	CONSTRAINT "job_pay_ranges_job_id_position_pk" PRIMARY KEY("job_id","position"),
	CONSTRAINT "job_pay_ranges_period" CHECK ("job_pay_ranges"."posted_pay_period" in ('hour', 'day', 'week', 'month', 'year'))
);
--> statement-breakpoint
CREATE TABLE "job_places" (
	"job_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"country" text,
	"region" text,
	"city" text,
	"text" text NOT NULL,
	CONSTRAINT "job_places_job_id_position_pk" PRIMARY KEY("job_id","position"),
	CONSTRAINT "job_places_country_shape" CHECK ("job_places"."country" ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
CREATE TABLE "job_reports" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "job_reports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"job_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"handled_at" timestamp with time zone,
	CONSTRAINT "job_reports_kind" CHECK ("job_reports"."kind" in ('dead', 'wrong-pay', 'misleading', 'other')),
	CONSTRAINT "job_reports_note_length" CHECK (length("job_reports"."note") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "job_search" (
	"job_id" bigint PRIMARY KEY NOT NULL,
	"posted_at" timestamp with time zone NOT NULL,
	"company_id" bigint NOT NULL,
	"role_code" smallint,
	"level_code" smallint,
	"workplace_code" smallint,
	"employment_mask" smallint DEFAULT 0 NOT NULL,
	"countries" text[] DEFAULT '{}' NOT NULL,
	"skill_slugs" text[] DEFAULT '{}' NOT NULL,
	"annual_usd_min" integer,
	"annual_usd_max" integer,
	"title_words" "tsvector" NOT NULL,
	"description_words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_skills" (
	"job_id" bigint NOT NULL,
	"skill_slug" text NOT NULL,
	CONSTRAINT "job_skills_job_id_skill_slug_pk" PRIMARY KEY("job_id","skill_slug")
);
--> statement-breakpoint
CREATE TABLE "job_versions" (
	"job_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"changed_by" uuid,
	"reason" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "job_versions_job_id_version_pk" PRIMARY KEY("job_id","version")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "jobs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"company_id" bigint NOT NULL,
	"title" text NOT NULL,
	"description_html" text DEFAULT '' NOT NULL,
	"description_source" text DEFAULT '' NOT NULL,
	"role_slug" text,
	"level" text,
	"employment_types" text[] DEFAULT '{}' NOT NULL,
	"workplace" text,
	"places_text" text DEFAULT '' NOT NULL,
	"apply_url" text,
	"posted_pay_text" text,
	"posted_pay_min_hundredths" bigint,
	"posted_pay_max_hundredths" bigint,
	"posted_pay_currency" text,
	"posted_pay_period" text,
	"pay_state" text DEFAULT 'none' NOT NULL,
	"shown_pay_min_hundredths" bigint,
	"shown_pay_max_hundredths" bigint,
	"shown_pay_currency" text,
	"shown_pay_period" text,
	"shown_annual_usd_min" integer,
	"shown_annual_usd_max" integer,
	"state" text DEFAULT 'draft' NOT NULL,
	"published_at" timestamp with time zone,
	"valid_through" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"source" text NOT NULL,
	"source_job_id" text NOT NULL,
	"source_url" text,
	"source_hash" text,
	"sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "jobs_slug_unique" UNIQUE("slug"),
	CONSTRAINT "jobs_source_id" UNIQUE("source","source_job_id"),
	CONSTRAINT "jobs_state" CHECK ("jobs"."state" in ('draft', 'pending', 'published', 'paused', 'filled', 'expired', 'removed')),
	CONSTRAINT "jobs_level" CHECK ("jobs"."level" in ('entry', 'mid', 'senior', 'executive')),
	CONSTRAINT "jobs_workplace" CHECK ("jobs"."workplace" in ('onsite', 'hybrid', 'remote')),
	CONSTRAINT "jobs_posted_period" CHECK ("jobs"."posted_pay_period" in ('hour', 'day', 'week', 'month', 'year')),
	CONSTRAINT "jobs_shown_period" CHECK ("jobs"."shown_pay_period" in ('hour', 'day', 'week', 'month', 'year')),
	CONSTRAINT "jobs_pay_state" CHECK ("jobs"."pay_state" in ('none', 'shown', 'held', 'rejected')),
	CONSTRAINT "jobs_employment_types" CHECK ("jobs"."employment_types" <@ array['full-time', 'part-time', 'contract', 'freelance', 'temporary', 'internship']::text[]),
	CONSTRAINT "jobs_slug_shape" CHECK ("jobs"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "jobs_title_given" CHECK (length(trim("jobs"."title")) between 1 and 300),
	CONSTRAINT "jobs_posted_currency_shape" CHECK ("jobs"."posted_pay_currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "jobs_shown_currency_shape" CHECK ("jobs"."shown_pay_currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "jobs_published_at_known" CHECK ("jobs"."state" in ('draft', 'pending', 'removed') or "jobs"."published_at" is not null),
	CONSTRAINT "jobs_held_pay_is_not_shown" CHECK (("jobs"."pay_state" = 'shown') = (coalesce("jobs"."shown_pay_min_hundredths", "jobs"."shown_pay_max_hundredths") is not null and "jobs"."shown_pay_currency" is not null and "jobs"."shown_pay_period" is not null)),
	CONSTRAINT "jobs_hidden_pay_leaves_no_trace" CHECK ("jobs"."pay_state" = 'shown' or num_nonnulls("jobs"."shown_pay_min_hundredths", "jobs"."shown_pay_max_hundredths", "jobs"."shown_pay_currency", "jobs"."shown_pay_period", "jobs"."shown_annual_usd_min", "jobs"."shown_annual_usd_max") = 0),
	CONSTRAINT "jobs_shown_pay_in_order" CHECK ("jobs"."shown_pay_min_hundredths" <= "jobs"."shown_pay_max_hundredths"),
	CONSTRAINT "jobs_apply_url_scheme" CHECK ("jobs"."apply_url" ~ '^(https?://|mailto:)'),
	CONSTRAINT "jobs_source_url_scheme" CHECK ("jobs"."source_url" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "method_versions" (
	"version" text PRIMARY KEY NOT NULL,
	"released_on" date NOT NULL,
	"parameters" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "moderation_decisions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "moderation_decisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"item_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"reason_code" text NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"repair" jsonb,
	"decided_by" uuid,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone,
	"replaces" bigint,
	CONSTRAINT "moderation_decisions_kind" CHECK ("moderation_decisions"."kind" in ('admit', 'admit-repair', 'keep-held', 'ask', 'reject')),
	CONSTRAINT "moderation_decisions_repair_given" CHECK (("moderation_decisions"."kind" = 'admit-repair') = ("moderation_decisions"."repair" is not null))
);
--> statement-breakpoint
CREATE TABLE "moderation_items" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "moderation_items_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"job_id" bigint,
	"observation_id" bigint,
	"verdict_id" bigint,
	"reason" text NOT NULL,
	"harm" double precision DEFAULT 0 NOT NULL,
	"claimed_by" uuid,
	"claimed_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "moderation_items_reason" CHECK ("moderation_items"."reason" in ('held', 'noted', 'reported', 'self-report')),
	CONSTRAINT "moderation_items_one_subject" CHECK (num_nonnulls("moderation_items"."job_id", "moderation_items"."observation_id") = 1),
	CONSTRAINT "moderation_items_claim_whole" CHECK (("moderation_items"."claimed_by" is null) or ("moderation_items"."claimed_until" is not null))
);
--> statement-breakpoint
CREATE TABLE "moderation_replies" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "moderation_replies_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"item_id" bigint NOT NULL,
	"written_by" uuid,
	"message" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "moderation_replies_length" CHECK (length("moderation_replies"."message") between 1 and 4000)
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "role_aliases" (
	"normalized" text PRIMARY KEY NOT NULL,
	"alias" text NOT NULL,
	"role_slug" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"slug" text PRIMARY KEY NOT NULL,
	"code" smallint NOT NULL,
	"name" text NOT NULL,
	"family" text NOT NULL,
	"soc" text,
	"parent_slug" text,
	CONSTRAINT "roles_code_unique" UNIQUE("code"),
	CONSTRAINT "roles_slug_shape" CHECK ("roles"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "roles_soc_shape" CHECK ("roles"."soc" ~ '^[0-9]{2}-[0-9]{4}$'),
	CONSTRAINT "roles_parent_is_other" CHECK ("roles"."parent_slug" <> "roles"."slug")
);
--> statement-breakpoint
CREATE TABLE "salary_observations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "salary_observations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source_slug" text NOT NULL,
	"source_key" text NOT NULL,
	"lineage" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"job_id" bigint,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"role_slug" text,
	"level" text,
	"country" text,
	"workplace" text,
	"employment_type" text,
	"year" smallint NOT NULL,
	"posted_on" date,
	"employer" text,
	"repeats" integer DEFAULT 1 NOT NULL,
	"pay_min_hundredths" bigint,
	"pay_max_hundredths" bigint,
	"pay_currency" text NOT NULL,
	"pay_period" text NOT NULL,
	"annual_usd_min" integer NOT NULL,
	"annual_usd_max" integer NOT NULL,
	"annual_usd_middle" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "salary_observations_source_key" UNIQUE("source_slug","source_key"),
	CONSTRAINT "salary_observations_state" CHECK ("salary_observations"."state" in ('admitted', 'held', 'withdrawn', 'rejected')),
	CONSTRAINT "salary_observations_level" CHECK ("salary_observations"."level" in ('entry', 'mid', 'senior', 'executive')),
	CONSTRAINT "salary_observations_workplace" CHECK ("salary_observations"."workplace" in ('onsite', 'hybrid', 'remote')),
	CONSTRAINT "salary_observations_employment" CHECK ("salary_observations"."employment_type" in ('full-time', 'part-time', 'contract', 'freelance', 'temporary', 'internship')),
	CONSTRAINT "salary_observations_period" CHECK ("salary_observations"."pay_period" in ('hour', 'day', 'week', 'month', 'year')),
	CONSTRAINT "salary_observations_country_shape" CHECK ("salary_observations"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "salary_observations_currency_shape" CHECK ("salary_observations"."pay_currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "salary_observations_year" CHECK ("salary_observations"."year" between 2000 and 2100),
	CONSTRAINT "salary_observations_repeats" CHECK ("salary_observations"."repeats" >= 1),
	CONSTRAINT "salary_observations_admitted_is_sane" CHECK ("salary_observations"."state" <> 'admitted' or ("salary_observations"."annual_usd_min" > 0 and "salary_observations"."annual_usd_min" <= "salary_observations"."annual_usd_middle" and "salary_observations"."annual_usd_middle" <= "salary_observations"."annual_usd_max"))
);
--> statement-breakpoint
CREATE TABLE "salary_rollups" (
	"source_slug" text NOT NULL,
	"role_slug" text NOT NULL,
	"level" text NOT NULL,
	"country" text NOT NULL,
	"year" smallint NOT NULL,
	"workplace" text NOT NULL,
	"employment_type" text NOT NULL,
	"measure" text NOT NULL,
	"bucket" smallint NOT NULL,
	"observations" integer NOT NULL,
	CONSTRAINT "salary_rollups_cell" PRIMARY KEY("role_slug","country","level","year","measure","employment_type","workplace","source_slug","bucket"),
	CONSTRAINT "salary_rollups_measure" CHECK ("salary_rollups"."measure" in ('low', 'middle', 'high')),
	CONSTRAINT "salary_rollups_not_negative" CHECK ("salary_rollups"."observations" >= 0)
);
--> statement-breakpoint
CREATE TABLE "salary_sources" (
	"slug" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"licence" text NOT NULL,
	"url" text,
	"published_on" date,
	"detail" text NOT NULL,
	"builder_version" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "salary_sources_kind" CHECK ("salary_sources"."kind" in ('posted', 'self-report')),
	CONSTRAINT "salary_sources_detail" CHECK ("salary_sources"."detail" in ('aggregate', 'observations'))
);
--> statement-breakpoint
CREATE TABLE "saved_jobs" (
	"user_id" uuid NOT NULL,
	"job_id" bigint NOT NULL,
	"stage" text DEFAULT 'saved' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"stage_changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_jobs_user_id_job_id_pk" PRIMARY KEY("user_id","job_id"),
	CONSTRAINT "saved_jobs_stage" CHECK ("saved_jobs"."stage" in ('saved', 'applied', 'interview', 'offer', 'accepted', 'declined'))
);
--> statement-breakpoint
CREATE TABLE "saved_search_deliveries" (
	"saved_search_id" bigint NOT NULL,
	"job_id" bigint NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_search_deliveries_saved_search_id_job_id_pk" PRIMARY KEY("saved_search_id","job_id")
);
--> statement-breakpoint
CREATE TABLE "saved_searches" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "saved_searches_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"frequency" text DEFAULT 'none' NOT NULL,
	"unsubscribe_token_hash" text NOT NULL,
	"last_sent_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_searches_unsubscribeTokenHash_unique" UNIQUE("unsubscribe_token_hash"),
	CONSTRAINT "saved_searches_once" UNIQUE("user_id","query"),
	CONSTRAINT "saved_searches_frequency" CHECK ("saved_searches"."frequency" in ('none', 'daily', 'weekly')),
	CONSTRAINT "saved_searches_query_length" CHECK (length("saved_searches"."query") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"session_token" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "skills" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "skills_kind" CHECK ("skills"."kind" in ('skill', 'tool'))
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text,
	"email" text NOT NULL,
	"email_verified" timestamp with time zone,
	"image" text,
	"role" text DEFAULT 'seeker' NOT NULL,
	"banned_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_role" CHECK ("users"."role" in ('seeker', 'employer', 'admin')),
	CONSTRAINT "users_email_lower" CHECK ("users"."email" = lower("users"."email"))
);
--> statement-breakpoint
CREATE TABLE "verdict_findings" (
	"verdict_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"code" text NOT NULL,
	"severity" text NOT NULL,
	"message" text NOT NULL,
	"repairs" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "verdict_findings_verdict_id_position_pk" PRIMARY KEY("verdict_id","position"),
	CONSTRAINT "verdict_findings_code" CHECK ("verdict_findings"."code" in ('placeholder', 'not-positive', 'swapped-range', 'wide-range', 'open-ended', 'text-mismatch', 'scale-slip', 'digit-slip', 'period-mismatch', 'currency-doubt', 'single-endpoint', 'implausibly-high', 'implausibly-low', 'below-minimum-wage')),
	CONSTRAINT "verdict_findings_severity" CHECK ("verdict_findings"."severity" in ('note', 'hold'))
);
--> statement-breakpoint
CREATE TABLE "verdicts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "verdicts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"job_id" bigint,
	"observation_id" bigint,
	"outcome" text NOT NULL,
	"method_version" text NOT NULL,
	"judged_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "verdicts_outcome" CHECK ("verdicts"."outcome" in ('ok', 'note', 'hold')),
	CONSTRAINT "verdicts_one_subject" CHECK (num_nonnulls("verdicts"."job_id", "verdicts"."observation_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "verification_tokens" (
	"identifier" text NOT NULL,
	"token" text NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	CONSTRAINT "verification_tokens_identifier_token_pk" PRIMARY KEY("identifier","token")
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_roles" ADD CONSTRAINT "article_roles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_roles" ADD CONSTRAINT "article_roles_role_slug_roles_slug_fk" FOREIGN KEY ("role_slug") REFERENCES "public"."roles"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_sections" ADD CONSTRAINT "article_sections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_sections" ADD CONSTRAINT "article_sections_role_slug_roles_slug_fk" FOREIGN KEY ("role_slug") REFERENCES "public"."roles"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_invitations" ADD CONSTRAINT "company_invitations_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_invitations" ADD CONSTRAINT "company_invitations_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_members" ADD CONSTRAINT "company_members_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_members" ADD CONSTRAINT "company_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "featured_slots" ADD CONSTRAINT "featured_slots_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "featured_slots" ADD CONSTRAINT "featured_slots_granted_by_users_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_daily_counts" ADD CONSTRAINT "job_daily_counts_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_eligible_regions" ADD CONSTRAINT "job_eligible_regions_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_pay_ranges" ADD CONSTRAINT "job_pay_ranges_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_places" ADD CONSTRAINT "job_places_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_reports" ADD CONSTRAINT "job_reports_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_search" ADD CONSTRAINT "job_search_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_search" ADD CONSTRAINT "job_search_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_skills" ADD CONSTRAINT "job_skills_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_skills" ADD CONSTRAINT "job_skills_skill_slug_skills_slug_fk" FOREIGN KEY ("skill_slug") REFERENCES "public"."skills"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_versions" ADD CONSTRAINT "job_versions_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_versions" ADD CONSTRAINT "job_versions_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_role_slug_roles_slug_fk" FOREIGN KEY ("role_slug") REFERENCES "public"."roles"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_decisions" ADD CONSTRAINT "moderation_decisions_item_id_moderation_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."moderation_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_decisions" ADD CONSTRAINT "moderation_decisions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_decisions" ADD CONSTRAINT "moderation_decisions_replaces_moderation_decisions_id_fk" FOREIGN KEY ("replaces") REFERENCES "public"."moderation_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_items" ADD CONSTRAINT "moderation_items_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_items" ADD CONSTRAINT "moderation_items_observation_id_salary_observations_id_fk" FOREIGN KEY ("observation_id") REFERENCES "public"."salary_observations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_items" ADD CONSTRAINT "moderation_items_verdict_id_verdicts_id_fk" FOREIGN KEY ("verdict_id") REFERENCES "public"."verdicts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_items" ADD CONSTRAINT "moderation_items_claimed_by_users_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_replies" ADD CONSTRAINT "moderation_replies_item_id_moderation_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."moderation_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_replies" ADD CONSTRAINT "moderation_replies_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_aliases" ADD CONSTRAINT "role_aliases_role_slug_roles_slug_fk" FOREIGN KEY ("role_slug") REFERENCES "public"."roles"("slug") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_parent_slug_roles_slug_fk" FOREIGN KEY ("parent_slug") REFERENCES "public"."roles"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "salary_observations" ADD CONSTRAINT "salary_observations_source_slug_salary_sources_slug_fk" FOREIGN KEY ("source_slug") REFERENCES "public"."salary_sources"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "salary_observations" ADD CONSTRAINT "salary_observations_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "salary_observations" ADD CONSTRAINT "salary_observations_role_slug_roles_slug_fk" FOREIGN KEY ("role_slug") REFERENCES "public"."roles"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "salary_rollups" ADD CONSTRAINT "salary_rollups_source_slug_salary_sources_slug_fk" FOREIGN KEY ("source_slug") REFERENCES "public"."salary_sources"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "salary_rollups" ADD CONSTRAINT "salary_rollups_role_slug_roles_slug_fk" FOREIGN KEY ("role_slug") REFERENCES "public"."roles"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_jobs" ADD CONSTRAINT "saved_jobs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_jobs" ADD CONSTRAINT "saved_jobs_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_search_deliveries" ADD CONSTRAINT "saved_search_deliveries_saved_search_id_saved_searches_id_fk" FOREIGN KEY ("saved_search_id") REFERENCES "public"."saved_searches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_search_deliveries" ADD CONSTRAINT "saved_search_deliveries_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdict_findings" ADD CONSTRAINT "verdict_findings_verdict_id_verdicts_id_fk" FOREIGN KEY ("verdict_id") REFERENCES "public"."verdicts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_observation_id_salary_observations_id_fk" FOREIGN KEY ("observation_id") REFERENCES "public"."salary_observations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_method_version_method_versions_version_fk" FOREIGN KEY ("method_version") REFERENCES "public"."method_versions"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_user" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "article_roles_role" ON "article_roles" USING btree ("role_slug");--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("subject_kind","subject_id","id");--> statement-breakpoint
CREATE INDEX "caught_mails_newest" ON "caught_mails" USING btree ("caught_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "company_invitations_open" ON "company_invitations" USING btree ("company_id","email") WHERE accepted_at is null;--> statement-breakpoint
CREATE INDEX "company_members_user" ON "company_members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "external_facts_subject" ON "external_facts" USING btree ("subject","measure","vintage" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "featured_slots_time" ON "featured_slots" USING btree ("ends_at","starts_at");--> statement-breakpoint
CREATE INDEX "idempotency_keys_age" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "import_runs_newest" ON "import_runs" USING btree ("started_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "job_places_country" ON "job_places" USING btree ("country");--> statement-breakpoint
CREATE INDEX "job_reports_open" ON "job_reports" USING btree ("job_id") WHERE handled_at is null;--> statement-breakpoint
CREATE INDEX "job_search_newest" ON "job_search" USING btree ("posted_at" DESC NULLS LAST,"job_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "job_search_pay" ON "job_search" USING btree ("annual_usd_max" DESC NULLS LAST,"job_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "job_search_role" ON "job_search" USING btree ("role_code","posted_at" DESC NULLS LAST,"job_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "job_search_level" ON "job_search" USING btree ("level_code","posted_at" DESC NULLS LAST,"job_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "job_search_workplace" ON "job_search" USING btree ("workplace_code","posted_at" DESC NULLS LAST,"job_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "job_search_company" ON "job_search" USING btree ("company_id","posted_at" DESC NULLS LAST,"job_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "job_search_countries" ON "job_search" USING gin ("countries");--> statement-breakpoint
CREATE INDEX "job_search_skills" ON "job_search" USING gin ("skill_slugs");--> statement-breakpoint
CREATE INDEX "job_search_title_words" ON "job_search" USING gin ("title_words");--> statement-breakpoint
CREATE INDEX "job_search_description_words" ON "job_search" USING gin ("description_words");--> statement-breakpoint
CREATE INDEX "job_search_employment" ON "job_search" USING btree ((employment_mask));--> statement-breakpoint
CREATE INDEX "job_skills_skill" ON "job_skills" USING btree ("skill_slug");--> statement-breakpoint
CREATE INDEX "jobs_company" ON "jobs" USING btree ("company_id","state");--> statement-breakpoint
CREATE INDEX "jobs_role" ON "jobs" USING btree ("role_slug","state");--> statement-breakpoint
CREATE INDEX "jobs_expiring" ON "jobs" USING btree ("valid_through") WHERE state = 'published';--> statement-breakpoint
CREATE UNIQUE INDEX "moderation_decisions_one_in_force" ON "moderation_decisions" USING btree ("item_id") WHERE undone_at is null and kind <> 'ask';--> statement-breakpoint
CREATE UNIQUE INDEX "moderation_items_open_job" ON "moderation_items" USING btree ("job_id") WHERE closed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "moderation_items_open_observation" ON "moderation_items" USING btree ("observation_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "moderation_items_queue" ON "moderation_items" USING btree ("harm" DESC NULLS LAST,"id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "moderation_replies_item" ON "moderation_replies" USING btree ("item_id","id");--> statement-breakpoint
CREATE INDEX "role_aliases_role" ON "role_aliases" USING btree ("role_slug");--> statement-breakpoint
CREATE INDEX "salary_observations_cell" ON "salary_observations" USING btree ("role_slug","country","level","year","annual_usd_middle") WHERE state = 'admitted';--> statement-breakpoint
CREATE INDEX "salary_observations_job" ON "salary_observations" USING btree ("job_id");--> statement-breakpoint
CREATE INDEX "salary_observations_held" ON "salary_observations" USING btree ("id") WHERE state = 'held';--> statement-breakpoint
CREATE INDEX "salary_rollups_source" ON "salary_rollups" USING btree ("source_slug");--> statement-breakpoint
CREATE INDEX "saved_jobs_job" ON "saved_jobs" USING btree ("job_id");--> statement-breakpoint
CREATE INDEX "saved_searches_due" ON "saved_searches" USING btree ("frequency","last_sent_at") WHERE frequency <> 'none';--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verdicts_job" ON "verdicts" USING btree ("job_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "verdicts_observation" ON "verdicts" USING btree ("observation_id","id" DESC NULLS LAST);