-- What was agreed on and is not done yet: owed until it is, however long ago its time passed.
CREATE INDEX offers_agreed ON offers (site, complaint, id) WHERE state = 'accepted';
