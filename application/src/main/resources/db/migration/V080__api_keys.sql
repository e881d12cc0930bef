-- The keys with which other systems speak to Vern. Secrets are stored nowhere, only their keyed hashes.
create table api_key (
    id ${uuid} not null primary key,
    name varchar(100) not null,
    scopes varchar(200) not null,
    secret_mac varchar(64) not null constraint api_key_secret unique,
    made_by ${uuid} not null,
    made_on ${instant} not null,
    valid_until date not null,
    last_used_on ${instant},
    withdrawn_on ${instant}
);

-- What was answered to a call that may be repeated.
create table keyed_call (
    call_mac varchar(64) not null primary key,
    body_mac varchar(64) not null,
    answer varchar(4000) not null,
    called_on ${instant} not null
);
create index keyed_call_called on keyed_call (called_on);

-- Which other system handed a request in.
alter table data_subject_request add column api_key_id ${uuid};
