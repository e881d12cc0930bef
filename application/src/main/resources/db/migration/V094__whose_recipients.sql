-- About whom a recipient is to be told (GDPR art. 19): the case may turn out to be about another.
alter table recipient_notice add column person_id ${uuid};
update recipient_notice set person_id = (
    select known.person_id from data_subject_request known where known.id = recipient_notice.case_id);
create index recipient_notice_person on recipient_notice (person_id);
