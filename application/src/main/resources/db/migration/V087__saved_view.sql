-- Ways to look at the queue that employees have given names, each for themselves alone.
create table saved_view (
    id ${uuid} not null primary key,
    version bigint not null,
    owner_id ${uuid} not null references employee (id),
    view_name varchar(40) not null,
    plain_name varchar(40) not null,
    view_filter varchar(20) not null,
    view_sort varchar(20) not null,
    descending boolean not null,
    start_view boolean not null,
    constraint saved_view_name unique (owner_id, plain_name)
);
