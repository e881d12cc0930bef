-- A recipient reads in a portal what is to be done, and acknowledges it (GDPR art. 19; R12.4): the mail brings a link, somebody tells the
-- code. Address and whoever acknowledges are sealed under the key of the case.
alter table recipient_notice add column reference varchar(20);
alter table recipient_notice add column address ${bytes};
alter table recipient_notice add column link_hash varchar(64);
alter table recipient_notice add column code_hash varchar(64);
alter table recipient_notice add column mail_id ${uuid};
alter table recipient_notice add column mailed_on ${instant};
alter table recipient_notice add column reminded_on ${instant};
alter table recipient_notice add column acknowledged_on ${instant};
alter table recipient_notice add column acknowledged_by ${bytes};
create index recipient_notice_reference on recipient_notice (reference);
create index recipient_notice_mail on recipient_notice (mail_id);
alter table recipient_notice add column language varchar(10);
