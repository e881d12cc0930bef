-- Whom a case that went out as a whole has turned out to be about (GDPR art. 15(1)(c)): beside whom it was known to be about then.
alter table disclosure add column case_person_id ${uuid};
update disclosure set case_person_id = (
    select known.person_id from data_subject_request known where known.id = disclosure.case_id) where whole_case = true;
create index disclosure_case_person on disclosure (case_person_id);
