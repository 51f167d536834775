-- Complaints from before there were timers have none: each gets the one that it would have by now.
-- A promised first answer that is still owed. Whoever tells it skips to the stage that has come.
INSERT INTO outbox (site, id, notice, complaint, bucket, created_at, due_at)
SELECT site, 'half:' || id, 'answer.half', id, 0, unixepoch() * 1000, received_at
FROM complaints WHERE kind = 'problem' AND spam = 0 AND test = 0 AND reach <> 'none' AND words_deleted_at IS NULL AND ends_at IS NULL
  AND state IN ('received', 'seen', 'answered', 'offered', 'settled', 'followed_up')
  AND owed_what = 'answer' AND answer_leaves_at IS NULL AND promise_due_at > COALESCE(reopened_at, 0)
ON CONFLICT DO NOTHING;

-- The question whether it is right now, of what was answered: a week after the answer, and of what is older than that a few
-- a day at each site, the latest first.
INSERT INTO outbox (site, id, notice, complaint, bucket, created_at, due_at)
SELECT site, 'follow:' || id || ':0', 'follow.up', id, 0, unixepoch() * 1000,
  MAX(answer_leaves_at + 604800000, unixepoch() * 1000 + (ROW_NUMBER() OVER (PARTITION BY site ORDER BY answer_leaves_at DESC, id) + 9) / 10 * 86400000)
FROM complaints WHERE kind = 'problem' AND spam = 0 AND test = 0 AND reach <> 'none' AND words_deleted_at IS NULL AND ends_at IS NULL
  AND disowned_at IS NULL AND state IN ('answered', 'settled') AND owed_what IS NULL AND asked_n = 0 AND answer_leaves_at IS NOT NULL
ON CONFLICT DO NOTHING;
UPDATE complaints SET follow_up_at = due_at FROM outbox o
WHERE o.site = complaints.site AND o.complaint = complaints.id AND o.id = 'follow:' || complaints.id || ':0'
  AND o.notice = 'follow.up' AND o.done_at IS NULL AND complaints.asked_n = 0 AND complaints.follow_up_at IS NULL;
