-- What is only stored of a person, since when, because of which claim; kept when it is lifted, as evidence (GDPR art. 18).
create table person_restriction (
    id ${uuid} not null primary key,
    version bigint not null,
    person_id ${uuid} not null,
    purpose_key varchar(100),
    field_key varchar(60),
    system_key varchar(60),
    ground varchar(30) not null,
    in_force_from date not null,
    case_id ${uuid} not null,
    claim_id ${uuid} not null,
    imposed_by varchar(60) not null,
    recorded_on ${instant} not null,
    lifted_on ${instant},
    lifted_by varchar(60),
    lifted_because varchar(30)
);
create index person_restriction_person on person_restriction (person_id);
create index person_restriction_case on person_restriction (case_id);
