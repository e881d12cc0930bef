-- Room for all fields of a large register: five hundred with keys of the length that they may have.
alter table disclosure alter column field_keys set data type varchar(32000);
alter table recipient_notice alter column field_keys set data type varchar(32000);
