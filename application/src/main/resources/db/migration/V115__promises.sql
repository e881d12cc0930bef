-- The policy as sentences that are tied to the promises they make. A published one never changes; at most one is being tied.
create table policy_version (
    number integer not null primary key,
    version bigint not null,
    made_on ${instant} not null,
    made_by ${uuid},
    published_on ${instant},
    published_by ${uuid}
);

create table policy_sentence (
    policy_number integer not null references policy_version,
    sentence_number integer not null,
    heading varchar(500) not null,
    wording varchar(4000) not null,
    translated varchar(4000),
    promises varchar(100),
    primary key (policy_number, sentence_number)
);

-- What each check of a promise saw, run by run; it holds keys and numbers, and nobody's data.
create table promise_run (
    id ${uuid} not null primary key,
    begun_on ${instant} not null,
    ended_on ${instant} not null,
    asked_by ${uuid}
);
create index promise_run_ended on promise_run (ended_on, id);

create table promise_result (
    run_id ${uuid} not null references promise_run,
    check_key varchar(60) not null,
    promise varchar(4) not null,
    state varchar(12) not null,
    looked_at bigint not null,
    offending bigint not null,
    named ${text},
    missing varchar(60),
    took_ms bigint not null,
    primary key (run_id, check_key)
);

create table promise_standing (
    promise varchar(4) not null primary key,
    version bigint not null,
    state varchar(12) not null,
    since ${instant} not null,
    is_broken boolean not null,
    owner ${uuid}
);
