CREATE TABLE "snapshot_chunks" (
	"snapshot_id" bigint NOT NULL,
	"position" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "snapshot_chunks_place" PRIMARY KEY("snapshot_id","position")
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "snapshots_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"day" date NOT NULL,
	"dataset" text NOT NULL,
	"format" text NOT NULL,
	"rows" integer NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "snapshots_file" UNIQUE("day","dataset","format"),
	CONSTRAINT "snapshots_dataset" CHECK ("snapshots"."dataset" in ('salaries', 'jobs')),
	CONSTRAINT "snapshots_format" CHECK ("snapshots"."format" in ('csv', 'ndjson', 'parquet')),
	CONSTRAINT "snapshots_sha256_shape" CHECK ("snapshots"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "snapshots_counts" CHECK ("snapshots"."rows" >= 0 and "snapshots"."bytes" >= 0)
);
--> statement-breakpoint
ALTER TABLE "snapshot_chunks" ADD CONSTRAINT "snapshot_chunks_snapshot_id_snapshots_id_fk" FOREIGN KEY ("snapshot_id") REFERENCES "public"."snapshots"("id") ON DELETE cascade ON UPDATE no action;