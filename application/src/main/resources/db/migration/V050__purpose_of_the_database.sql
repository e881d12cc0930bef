-- What the database was begun for, a trial or real data, so that it is never run as the other. One row.
create table database_mark (
    id integer not null primary key,
    trial boolean not null,
    constraint database_mark_one check (id = 1)
);
