-- What drizzle's schema cannot say: exclusion over time, and an audit log that only grows.

-- Two featured slots of one listing never overlap.
alter table featured_slots
  add constraint featured_slots_no_overlap
  exclude using gist (job_id with =, tstzrange(starts_at, ends_at) with &&);
--> statement-breakpoint

-- The hash of an entry covers everything in it and the hash before it. Moments are written as
-- seconds since 1970, so that the session's time zone changes nothing.
create function audit_entry_hash(entry audit_entries) returns text
language sql immutable
as $$
  select encode(
    sha256(
      convert_to(
        jsonb_build_array(
          entry.id,
          extract(epoch from entry.at)::text,
          entry.actor_id,
          entry.actor_kind,
          entry.action,
          entry.subject_kind,
          entry.subject_id,
          entry.details,
          entry.previous_hash
        )::text,
        'UTF8'
      )
    ),
    'hex'
  );
$$;
--> statement-breakpoint

-- One writer at a time extends the chain; the lock is held until its transaction ends.
create function chain_audit_entry() returns trigger
language plpgsql
as $$
begin
  perform pg_advisory_xact_lock(hashtext('audit_entries'));
  select coalesce((select hash from audit_entries order by id desc limit 1), '')
    into new.previous_hash;
  new.id := nextval(pg_get_serial_sequence('audit_entries', 'id'));
  new.hash := audit_entry_hash(new);
  return new;
end;
$$;
--> statement-breakpoint

create trigger audit_entries_chain
  before insert on audit_entries
  for each row execute function chain_audit_entry();
--> statement-breakpoint

create function refuse_audit_change() returns trigger
language plpgsql
as $$
begin
  raise exception 'the audit log is append-only: % is refused', lower(tg_op)
    using errcode = 'insufficient_privilege';
end;
$$;
--> statement-breakpoint

create trigger audit_entries_append_only
  before update or delete or truncate on audit_entries
  for each statement execute function refuse_audit_change();
--> statement-breakpoint

-- Search rows are short; what is long in them is moved aside, so that a scan reads few pages.
alter table job_search alter column description_words set storage external;
--> statement-breakpoint
alter table job_search set (toast_tuple_target = 256);
