-- The access log: opaque ids, keys and counts; never a value, never what was searched for.
create sequence access_entry_seq start with 50 increment by 50;

create table access_entry (
    id bigint not null primary key,
    recorded_on ${instant} not null,
    actor varchar(60) not null,
    actor_role varchar(200) not null,
    person ${uuid},
    case_id ${uuid},
    categories varchar(1000) not null,
    operation varchar(20) not null,
    purpose varchar(100),
    origin varchar(100) not null,
    outcome varchar(20) not null,
    hits integer,
    follows bigint,
    performed varchar(200) not null
);
create index access_entry_latest on access_entry (recorded_on desc, id desc);
create index access_entry_person on access_entry (person, recorded_on desc, id desc);
create index access_entry_case on access_entry (case_id, recorded_on desc, id desc);
create index access_entry_actor on access_entry (actor, recorded_on desc, id desc);
