-- What becomes of a claim: what was found beside the facts, and what was decided about each use of each datum (R0.3).
create table claim_ruling (
    claim_id ${uuid} not null primary key,
    version bigint not null,
    request_id ${uuid} not null references data_subject_request (id),
    state varchar(20) not null,
    register_version integer
);
${foreign_key_index} claim_ruling_request on claim_ruling (request_id);
create index claim_ruling_state on claim_ruling (state);

create table ruling_circumstance (
    id ${uuid} not null primary key,
    claim_id ${uuid} not null references claim_ruling (claim_id),
    kind varchar(20) not null,
    subject varchar(100),
    found_value varchar(30),
    words ${bytes} not null,
    found_by ${uuid} not null,
    found_on ${instant} not null
);
${foreign_key_index} ruling_circumstance_claim on ruling_circumstance (claim_id);

create table request_ruling (
    id ${uuid} not null primary key,
    claim_id ${uuid} not null references claim_ruling (claim_id),
    item_id ${uuid} not null,
    purpose_key varchar(100),
    basis varchar(30),
    outcome varchar(20) not null,
    kept_until date,
    article varchar(30) not null,
    reason varchar(40) not null,
    proposed varchar(20),
    needs_second boolean not null,
    words ${bytes},
    decider ${uuid} not null,
    decided_on ${instant} not null,
    second_approver ${uuid},
    approved_on ${instant}
);
${foreign_key_index} request_ruling_claim on request_ruling (claim_id);
