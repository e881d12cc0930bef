-- Somebody asks for another: whom it is about stands apart from who asks, and the age of a child is all that is asked of it (R4.5).
alter table request_draft add column on_behalf_of ${bytes};
alter table data_subject_request add column concerned_name varchar(200);
alter table data_subject_request add column concerned_email varchar(254);
alter table data_subject_request add column concerned_phone ${bytes};
alter table data_subject_request add column concerned_age integer;
alter table data_subject_request alter column sought_by set data type varchar(470);
