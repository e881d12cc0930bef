-- What people have said of the uses of their data: by a contact, of which only a keyed hash is kept, and by name.
create table contact_suppression (
    id ${uuid} not null primary key,
    version bigint not null,
    contact_hash varchar(64) not null,
    closing varchar(20) not null,
    purpose_key varchar(100),
    field_key varchar(60),
    in_force_from date not null,
    case_id ${uuid} not null,
    claim_id ${uuid} not null,
    recorded_on ${instant} not null,
    taken_back_on ${instant}
);
create index contact_suppression_contact on contact_suppression (contact_hash);
create index contact_suppression_case on contact_suppression (case_id);

create table purpose_stop (
    id ${uuid} not null primary key,
    version bigint not null,
    person_id ${uuid} not null,
    purpose_key varchar(100) not null,
    why varchar(20) not null,
    in_force_from date not null,
    case_id ${uuid} not null,
    claim_id ${uuid} not null,
    recorded_on ${instant} not null,
    taken_back_on ${instant}
);
create index purpose_stop_person on purpose_stop (person_id);
create index purpose_stop_case on purpose_stop (case_id);
