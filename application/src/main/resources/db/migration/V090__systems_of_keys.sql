-- Keys belong to a system, for which its first key stands: a successor reaches what came before it. Every key so far is a system's first.
alter table api_key add column first_id ${uuid};
update api_key set first_id = id;
alter table api_key alter column first_id set not null;
alter table api_key add column place integer default 1 not null;
alter table api_key add constraint api_key_place unique (first_id, place);
