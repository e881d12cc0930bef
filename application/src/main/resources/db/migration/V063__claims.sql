-- One request may hold several claims; each is decided for itself. What is claimed stands on the request for the queue.
create table request_claim (
    id ${uuid} not null primary key,
    request_id ${uuid} not null references data_subject_request (id),
    place integer not null,
    claimed_right varchar(30) not null,
    grounds varchar(200),
    words ${bytes},
    state varchar(20) not null,
    constraint request_claim_place unique (request_id, place)
);
insert into request_claim (id, request_id, place, claimed_right, state)
    select id, id, 0, claimed_right, 'OPEN' from data_subject_request;
alter table data_subject_request add column claimed_rights varchar(200);
update data_subject_request set claimed_rights = claimed_right;
alter table data_subject_request drop column claimed_right;

-- A draft may claim any right; those that were being written when this came are gone within their hour anyway.
create table request_draft (
    id ${uuid} not null primary key,
    version bigint not null,
    key_id ${uuid} not null,
    spoken_language varchar(5) not null,
    requester_name ${bytes},
    requester_email ${bytes},
    requester_phone ${bytes},
    claims ${bytes} not null,
    started_on ${instant} not null,
    sent_as varchar(36),
    case_code ${bytes},
    sent_from varchar(64),
    code_told_on ${instant}
);
create index request_draft_started on request_draft (started_on);
drop table access_draft;
