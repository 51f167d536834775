-- Addresses that were corrected before a correction said what it took the place of. Nothing looks them up: the complaint says what it is now.
DELETE FROM particulars WHERE kind = 'mail' AND NOT EXISTS (
  SELECT 1 FROM complaints c WHERE c.site = particulars.site AND c.id = particulars.complaint AND lower(trim(c.email)) = particulars.spelling
);
DELETE FROM people WHERE NOT EXISTS (SELECT 1 FROM complaints c WHERE c.site = people.site AND c.person = people.id);
