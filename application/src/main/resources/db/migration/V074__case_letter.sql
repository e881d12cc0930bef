-- The letters of a case, as they were written to the person: sealed, with the version of the text and a hash.
create table case_letter (
    id ${uuid} not null primary key,
    request_id ${uuid} not null references data_subject_request (id),
    place integer not null,
    kind varchar(20) not null,
    spoken_language varchar(5) not null,
    content ${bytes} not null,
    sha256 char(64) not null,
    text_version varchar(20) not null,
    made_by varchar(36) not null,
    made_on ${instant} not null,
    posted_on date,
    read_on ${instant},
    constraint case_letter_place unique (request_id, place)
);
