ALTER TABLE "job_pay_ranges" ALTER COLUMN "posted_pay_currency" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "job_pay_ranges" ALTER COLUMN "posted_pay_period" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "job_pay_ranges" ADD COLUMN "pay_state" text DEFAULT 'held' NOT NULL;--> statement-breakpoint
ALTER TABLE "job_pay_ranges" ADD CONSTRAINT "job_pay_ranges_state" CHECK ("job_pay_ranges"."pay_state" in ('shown', 'held'));