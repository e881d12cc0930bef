-- What the person and whoever works on their case write to each other, sealed; and what comes with it.
create table case_message (
    id ${uuid} not null primary key,
    request_id ${uuid} not null references data_subject_request (id),
    place integer not null,
    written_by varchar(36) not null,
    written_on ${instant} not null,
    words ${bytes} not null,
    ticket char(64) not null,
    read_on ${instant},
    constraint case_message_place unique (request_id, place),
    constraint case_message_once unique (request_id, ticket)
);

create table case_attachment (
    id ${uuid} not null primary key,
    request_id ${uuid} not null references data_subject_request (id),
    message_id ${uuid} not null references case_message (id),
    place integer not null,
    file_name ${bytes} not null,
    kind varchar(10) not null,
    file_size integer not null,
    sha256 char(64) not null,
    added_on ${instant} not null,
    deleted_on ${instant},
    deleted_by varchar(36),
    constraint case_attachment_place unique (message_id, place)
);
${foreign_key_index} case_attachment_request on case_attachment (request_id);

-- Its content lies apart, sealed, and goes when it is deleted; that it was there stays.
create table case_attachment_content (
    attachment_id ${uuid} not null primary key references case_attachment (id),
    content ${bytes} not null
);

-- The person has replied to a question of who they are, and what they wrote has yet to be judged.
alter table request_question add column replied_on date;
