-- What Vern confirms by itself, where nothing is to be weighed, no employee has decided.
alter table request_ruling alter column decider drop not null;
-- A letter may come about by another system, whose name is longer than an id.
alter table case_letter alter column made_by set data type varchar(60);
