-- Ranges that were held before they had items of their own.
INSERT INTO "moderation_items" ("job_id", "reason")
SELECT DISTINCT "job_id", 'held-range' FROM "job_pay_ranges" WHERE "position" > 0 AND "pay_state" = 'held'
ON CONFLICT ("job_id") WHERE closed_at is null DO NOTHING;
