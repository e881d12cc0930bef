-- What is not erased for now: because of which claim or order, whose it is, and when somebody looks whether it is still needed.
create table retention_hold (
    id ${uuid} not null primary key,
    version bigint not null,
    person_id ${uuid} not null,
    field_key varchar(60),
    ground varchar(30) not null,
    words_key ${uuid} not null,
    words ${bytes} not null,
    owner_id ${uuid} not null,
    review_on date not null,
    set_on ${instant} not null,
    lifted_on ${instant},
    lifted_by ${uuid},
    lifted_words ${bytes}
);
create index retention_hold_person on retention_hold (person_id);
