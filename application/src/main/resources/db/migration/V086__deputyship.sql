-- Who stands in for whom while they are away: the rows stay, for they explain who did what.
create table deputyship (
    id ${uuid} not null primary key,
    version bigint not null,
    absent_id ${uuid} not null references employee (id),
    deputy_id ${uuid} not null references employee (id),
    first_day date not null,
    last_day date not null,
    named_by ${uuid} not null,
    named_on ${instant} not null,
    ended_on ${instant}
);
create index deputyship_deputy on deputyship (deputy_id, last_day);
create index deputyship_absent on deputyship (absent_id, last_day);
