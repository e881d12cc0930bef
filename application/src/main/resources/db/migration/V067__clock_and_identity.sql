-- What stops the clock of a case, the date as if nothing did, and when somebody is told how near it is.
create table request_question (
    id ${uuid} not null primary key,
    request_id ${uuid} not null references data_subject_request (id),
    kind varchar(10) not null,
    identity_method varchar(30),
    asked_on date not null,
    answered_on date,
    stops_clock boolean not null
);
${foreign_key_index} request_question_request on request_question (request_id);

alter table data_subject_request add column strict_due_on date;
alter table data_subject_request add column remind_on date;
update data_subject_request set strict_due_on = due_on;
update data_subject_request set remind_on = received_on where state not in ('ANSWERED', 'CLOSED');
create index data_subject_request_remind on data_subject_request (remind_on);

-- The one-time code that was mailed to a contact on file.
alter table data_subject_request add column file_code_hash varchar(64);
alter table data_subject_request add column file_code_expires_on ${instant};
alter table data_subject_request add column file_code_tries integer default 0 not null;
