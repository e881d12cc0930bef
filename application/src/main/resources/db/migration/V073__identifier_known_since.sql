-- Since when a person is known by it: a code goes only to what was on file before the request (R4.2). Of what was there before
-- this was recorded nobody can say more than that it is there now.
alter table person_identifier add column known_since ${instant};
update person_identifier set known_since = current_timestamp;
