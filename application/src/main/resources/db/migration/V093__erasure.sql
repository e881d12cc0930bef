-- What a datum said before it was put right, as a keyed hash, so that no import puts it wrong again; and what the person says of it.
alter table person_datum add column corrected_on ${instant};
alter table person_datum add column corrected_from varchar(64);
alter table person_datum add column annotation ${bytes};
alter table person_datum add column annotated_on ${instant};

-- The ledger of erasures: which case, keyed hashes of whom, what, where, when and by which rule; no content (R7.5).
create table erasure (
    id ${uuid} not null primary key,
    case_id ${uuid} not null,
    erased_on ${instant} not null
);
create index erasure_case on erasure (case_id);
create index erasure_day on erasure (erased_on);

create table erasure_subject (
    erasure_id ${uuid} not null references erasure (id),
    kind varchar(40) not null,
    subject_hash varchar(64) not null
);
create index erasure_subject_hash on erasure_subject (subject_hash);
${foreign_key_index} erasure_subject_erasure on erasure_subject (erasure_id);

create table erasure_field (
    erasure_id ${uuid} not null references erasure (id),
    field_key varchar(60) not null,
    category_key varchar(60),
    system_key varchar(60) not null,
    origin_key varchar(60) not null,
    rule varchar(200) not null
);
${foreign_key_index} erasure_field_erasure on erasure_field (erasure_id);

-- What was recorded stays as it was recorded, whoever asks the database; a whole erasure goes when its own time is over.
${derby_only} create trigger erasure_unchanged no cascade before update on erasure for each row values 1 / 0;
${derby_only} create trigger erasure_subject_unchanged no cascade before update on erasure_subject for each row values 1 / 0;
${derby_only} create trigger erasure_field_unchanged no cascade before update on erasure_field for each row values 1 / 0;
${postgresql_only} create rule erasure_unchanged as on update to erasure do instead nothing;
${postgresql_only} create rule erasure_subject_unchanged as on update to erasure_subject do instead nothing;
${postgresql_only} create rule erasure_field_unchanged as on update to erasure_field do instead nothing;
