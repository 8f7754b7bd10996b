CREATE TABLE "expiry_reminders" (
	"job_id" bigint NOT NULL,
	"user_id" uuid NOT NULL,
	"valid_through" timestamp with time zone NOT NULL,
	"queued_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "expiry_reminders_job_id_user_id_valid_through_pk" PRIMARY KEY("job_id","user_id","valid_through")
);
--> statement-breakpoint
CREATE TABLE "import_feeds" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "import_feeds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"format" text NOT NULL,
	"address" text NOT NULL,
	"company_slug" text,
	"board" text,
	"interval_minutes" integer NOT NULL,
	"paused_at" timestamp with time zone,
	"next_run_at" timestamp with time zone NOT NULL,
	"last_run_at" timestamp with time zone,
	"last_outcome" text,
	"last_message" text,
	"failures_in_row" integer DEFAULT 0 NOT NULL,
	"etag" text,
	"last_modified" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_feeds_address" UNIQUE("address"),
	CONSTRAINT "import_feeds_format" CHECK ("import_feeds"."format" in ('greenhouse', 'lever', 'ashby', 'jobposting-ndjson')),
	CONSTRAINT "import_feeds_outcome" CHECK ("import_feeds"."last_outcome" in ('imported', 'unchanged', 'failed')),
	CONSTRAINT "import_feeds_address_scheme" CHECK ("import_feeds"."address" ~ '^https?://'),
	CONSTRAINT "import_feeds_interval" CHECK ("import_feeds"."interval_minutes" between 15 and 43200)
);
--> statement-breakpoint
ALTER TABLE "job_reports" DROP CONSTRAINT "job_reports_kind";--> statement-breakpoint
ALTER TABLE "job_reports" DROP CONSTRAINT "job_reports_note_length";--> statement-breakpoint
ALTER TABLE "moderation_items" DROP CONSTRAINT "moderation_items_reason";--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "feed_id" bigint;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "rows_closed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "message" text;--> statement-breakpoint
ALTER TABLE "job_reports" ADD COLUMN "reporter_key" text;--> statement-breakpoint
ALTER TABLE "expiry_reminders" ADD CONSTRAINT "expiry_reminders_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expiry_reminders" ADD CONSTRAINT "expiry_reminders_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_feeds_due" ON "import_feeds" USING btree ("next_run_at") WHERE paused_at is null;--> statement-breakpoint
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_feed_id_import_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."import_feeds"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_runs_feed" ON "import_runs" USING btree ("feed_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "job_reports_one_each" ON "job_reports" USING btree ("job_id","kind","reporter_key") WHERE handled_at is null;--> statement-breakpoint
ALTER TABLE "job_reports" ADD CONSTRAINT "job_reports_kind" CHECK ("job_reports"."kind" in ('gone', 'broken-link', 'not-a-job', 'wrong-pay', 'duplicate', 'scam'));--> statement-breakpoint
ALTER TABLE "job_reports" ADD CONSTRAINT "job_reports_note_length" CHECK (length("job_reports"."note") <= 500);--> statement-breakpoint
ALTER TABLE "moderation_items" ADD CONSTRAINT "moderation_items_reason" CHECK ("moderation_items"."reason" in ('held', 'held-range', 'noted', 'reported', 'self-report'));