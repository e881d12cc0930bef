-- Keys of persons and cases, wrapped by a master key that lies outside the database. A destroyed key leaves its row.
create table vault_key (
    id ${uuid} not null primary key,
    owner ${uuid} not null,
    wrapped ${bytes},
    master_alias varchar(40) not null,
    created_on ${instant} not null,
    destroyed_on ${instant},
    constraint vault_key_destroyed check (wrapped is not null or destroyed_on is not null)
);
create index vault_key_owner on vault_key (owner);
create index vault_key_master on vault_key (master_alias);

-- Who may do a piece of work alone, and until when.
create table lease (
    name varchar(60) not null primary key,
    version bigint not null,
    holder varchar(40) not null,
    held_until ${instant} not null
);
