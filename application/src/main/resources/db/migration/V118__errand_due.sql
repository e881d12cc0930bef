-- By when a system is to have done what it was told (GDPR art. 12(3)), and when somebody was told that it had not. What was told to
-- systems before this has no day.
alter table errand add column due_on date;
alter table errand add column told_late ${instant};
create index errand_due_on on errand (due_on);
