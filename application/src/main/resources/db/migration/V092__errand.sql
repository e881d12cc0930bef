-- What a system is to do once a case is answered: corrected, annotated, erased, restricted (GDPR art. 12(3), 16, 17, 18). The data
-- that it is about are sealed under the key of the case, and gone once it is done.
create table errand (
    id ${uuid} not null primary key,
    version bigint not null,
    request_id ${uuid} not null,
    system_key varchar(100) not null,
    kind varchar(20) not null,
    field_keys varchar(32000) not null,
    left_keys varchar(32000),
    items integer not null,
    content ${bytes},
    state varchar(20) not null,
    trouble varchar(20),
    tries integer not null,
    next_try ${instant},
    made ${instant} not null,
    words ${bytes},
    settled_by ${uuid},
    settled ${instant},
    constraint errand_once unique (request_id, system_key, kind)
);
create index errand_next_try on errand (next_try);
