CREATE TABLE "search_pending" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_pending_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"job_id" bigint NOT NULL,
	"old_title_words" "tsvector"
);
--> statement-breakpoint
CREATE TABLE "search_terms" (
	"term" text PRIMARY KEY NOT NULL,
	"jobs" integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_pending_job" ON "search_pending" USING btree ("job_id","id");--> statement-breakpoint
CREATE INDEX "search_terms_trigrams" ON "search_terms" USING gin ("term" gin_trgm_ops);
--> statement-breakpoint

-- Whoever writes a search row notes it, in the same transaction; a rolled back change notes nothing.
create function note_search_changes() returns trigger
language plpgsql
as $$
begin
  if tg_op = 'INSERT' then
    insert into search_pending (job_id) select job_id from new_rows;
  else
    insert into search_pending (job_id, old_title_words) select job_id, title_words from old_rows;
  end if;
  return null;
end;
$$;
--> statement-breakpoint

create trigger job_search_note_insert
  after insert on job_search referencing new table as new_rows
  for each statement execute function note_search_changes();
--> statement-breakpoint

create trigger job_search_note_update
  after update on job_search referencing old table as old_rows
  for each statement execute function note_search_changes();
--> statement-breakpoint

create trigger job_search_note_delete
  after delete on job_search referencing old table as old_rows
  for each statement execute function note_search_changes();
--> statement-breakpoint

create function forget_search_counts() returns trigger
language plpgsql
as $$
begin
  truncate search_pending, search_terms;
  return null;
end;
$$;
--> statement-breakpoint

create trigger job_search_forget
  after truncate on job_search
  for each statement execute function forget_search_counts();
--> statement-breakpoint

insert into search_pending (job_id) select job_id from job_search order by posted_at, job_id;
