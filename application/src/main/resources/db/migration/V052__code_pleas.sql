-- Who asked for a new case code, until the timer has looked whether reference and address (as a keyed hash) belong together.
create table code_plea (
    id ${uuid} not null primary key,
    reference varchar(20) not null,
    address_hash varchar(64) not null,
    asked_on ${instant} not null
);
create index code_plea_asked on code_plea (asked_on);
