-- What shows that something was done in a system (R7.5): a file of whoever did it there, sealed under the key of the case.
create table errand_evidence (
    id ${uuid} not null primary key,
    request_id ${uuid} not null references data_subject_request (id),
    errand_id ${uuid} not null references errand (id),
    file_name ${bytes} not null,
    kind varchar(10) not null,
    file_size integer not null,
    sha256 char(64) not null,
    added_on ${instant} not null,
    added_by ${uuid} not null
);
${foreign_key_index} errand_evidence_request on errand_evidence (request_id);
${foreign_key_index} errand_evidence_errand on errand_evidence (errand_id);

-- Its content lies apart, so that a list reads none of it.
create table errand_evidence_content (
    evidence_id ${uuid} not null primary key references errand_evidence (id),
    content ${bytes} not null
);
