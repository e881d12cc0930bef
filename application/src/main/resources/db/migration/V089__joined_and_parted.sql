-- What was so before a step, as a key, so that two requests that were joined by mistake can be parted again.
alter table request_step add column former varchar(30000);
