-- Who was told what about whom, and by which right (R6.3): keys and names of recipients, never a value. It outlives the person's data.
create table disclosure (
    id ${uuid} not null primary key,
    version bigint not null,
    person_id ${uuid} not null,
    recipient_key varchar(100) not null,
    recipient_name varchar(300),
    field_keys varchar(4000) not null,
    purpose_key varchar(100) not null,
    provision varchar(1000),
    agreement varchar(300),
    transfer_key varchar(100),
    their_reference varchar(300),
    channel varchar(20) not null,
    state varchar(20) not null,
    decider ${uuid} not null,
    decided_on ${instant} not null,
    second_approver ${uuid},
    approved_on ${instant}
);
create index disclosure_person on disclosure (person_id);
create index disclosure_state on disclosure (state);

-- Whom a case makes us tell that what they received was corrected, erased or restricted (GDPR art. 19).
create table recipient_notice (
    id ${uuid} not null primary key,
    version bigint not null,
    case_id ${uuid} not null,
    recipient_key varchar(100) not null,
    recipient_name varchar(300),
    measure varchar(20) not null,
    field_keys varchar(4000) not null,
    state varchar(20) not null,
    words ${bytes},
    settled_by ${uuid},
    settled_on ${instant}
);
create index recipient_notice_case on recipient_notice (case_id);
