-- For which case something was disclosed, and whether it was all that the case holds: its dossier.
alter table disclosure add column case_id ${uuid};
alter table disclosure add column whole_case boolean default false not null;
create index disclosure_case on disclosure (case_id);
