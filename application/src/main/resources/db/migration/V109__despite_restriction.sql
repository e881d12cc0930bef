-- By which of the two uses that somebody has to judge restricted data are disclosed all the same (GDPR art. 18(2)); why is among the sealed texts.
alter table disclosure add column despite varchar(40);
