-- Needed by indexes and constraints of the tables that follow. All ship with Postgres 15 and later.
create extension if not exists pg_trgm;
--> statement-breakpoint
create extension if not exists unaccent;
--> statement-breakpoint
create extension if not exists btree_gist;
--> statement-breakpoint
create extension if not exists btree_gin;
