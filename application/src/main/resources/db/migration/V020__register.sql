-- The record of processing: a document per element and revision, so that a new property needs no migration.
create table register_version (
    number integer not null primary key,
    made_on ${instant} not null,
    made_by varchar(60) not null,
    why varchar(1000) not null
);

create table register_element (
    id ${uuid} not null primary key,
    kind varchar(30) not null,
    element_key varchar(150) not null,
    revision integer not null,
    place integer not null,
    since_version integer not null references register_version (number),
    until_version integer references register_version (number),
    document ${text} not null,
    constraint register_element_revision unique (kind, element_key, revision)
);
create index register_element_version on register_element (since_version, until_version);
