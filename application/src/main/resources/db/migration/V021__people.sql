-- Persons. Name and identifiers are in clear to be searched by (see the decision record); every value is sealed.
create table person (
    id ${uuid} not null primary key,
    version bigint not null,
    name varchar(300) not null,
    search_name varchar(400) not null,
    language varchar(2),
    vault_key ${uuid} not null,
    known_since ${instant} not null
);
create index person_name on person (name);

create table person_identifier (
    id ${uuid} not null primary key,
    person_id ${uuid} not null references person (id),
    kind varchar(20) not null,
    system_key varchar(60) not null,
    normalised varchar(254) not null,
    sole_holder varchar(320),
    constraint person_identifier_sole unique (sole_holder)
);
create index person_identifier_value on person_identifier (normalised, kind);
${foreign_key_index} person_identifier_person on person_identifier (person_id);

create table person_relation (
    id ${uuid} not null primary key,
    person_id ${uuid} not null references person (id),
    relation_kind varchar(60) not null,
    begins_on date not null,
    ends_on date,
    agreement varchar(200)
);
${foreign_key_index} person_relation_person on person_relation (person_id);

create table person_datum (
    id ${uuid} not null primary key,
    person_id ${uuid} not null references person (id),
    field_key varchar(60) not null,
    sealed ${bytes} not null,
    system_key varchar(60) not null,
    source_key varchar(60),
    collected_on ${instant}
);
${foreign_key_index} person_datum_person on person_datum (person_id);

-- Which column of a system's export was last read as which field; an empty field means that it is not stored.
create table import_mapping (
    id ${uuid} not null primary key,
    system_key varchar(60) not null,
    heading varchar(200) not null,
    field_key varchar(60) not null,
    constraint import_mapping_heading unique (system_key, heading)
);
