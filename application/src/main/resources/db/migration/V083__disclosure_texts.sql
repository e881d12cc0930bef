-- What was typed about a disclosure, and who is to be told, may name people: sealed from now on. Their keys are no person's, for the
-- log outlives the person's data. What stands in the old columns is sealed when it is next read.
alter table disclosure add column texts_key ${uuid};
alter table disclosure add column texts ${bytes};
alter table recipient_notice add column name_key ${uuid};
alter table recipient_notice add column sealed_name ${bytes};
