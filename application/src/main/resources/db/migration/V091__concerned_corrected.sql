-- What a case worker found of the person whom a request is about; what was told when it was asked stays beside it.
alter table data_subject_request add column corrected_name varchar(200);
alter table data_subject_request add column corrected_age integer;
alter table data_subject_request alter column sought_by set data type varchar(680);
