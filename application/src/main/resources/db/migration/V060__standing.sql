-- How the person stands to the controller, noted with each datum, so that what the register no longer gives a reason for
-- is found by one index and without opening anything. Everybody already here is due to have it noted.
alter table person add column stands_until date default '1970-01-01';
create index person_stands_until on person (stands_until);
alter table person_datum add column standing varchar(2000) default '?' not null;
create index person_datum_standing on person_datum (standing, field_key, person_id);
