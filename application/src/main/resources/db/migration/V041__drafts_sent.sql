-- As what a draft was sent: text, as its converter writes and reads it.
alter table access_draft drop column request_id;
alter table access_draft add column sent_as varchar(36);
