create table employee (
    id ${uuid} not null primary key,
    version bigint not null,
    name varchar(200) not null,
    sign_in_name varchar(100) not null constraint employee_sign_in_name unique,
    language varchar(2) not null,
    password_hash varchar(300),
    invitation_mac varchar(100),
    invitation_until ${instant},
    totp_key ${uuid},
    totp_secret ${bytes},
    totp_last_step bigint,
    session_version integer not null,
    left_on ${instant}
);

create table employee_role (
    employee ${uuid} not null references employee (id),
    role_name varchar(30) not null,
    primary key (employee, role_name)
);

-- Kept by a keyed hash of the name that was typed, so that it does not tell who works here.
create table sign_in_tally (
    name_mac varchar(100) not null primary key,
    version bigint not null,
    failures integer not null,
    last_failure ${instant} not null,
    locked_until ${instant}
);
create index sign_in_tally_last on sign_in_tally (last_failure);
