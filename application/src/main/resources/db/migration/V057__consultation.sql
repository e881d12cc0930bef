-- What the data protection officer was asked about an entry of the register, what they advised, and what was decided.
create table consultation (
    id ${uuid} not null primary key,
    version bigint not null,
    element_kind varchar(30) not null,
    element_key varchar(150) not null,
    consultation_state varchar(20) not null,
    waits_since ${instant} not null,
    proposal ${text},
    moves integer not null
);
create index consultation_element on consultation (element_kind, element_key);
create index consultation_waiting on consultation (consultation_state, waits_since, id);

create table consultation_step (
    id ${uuid} not null primary key,
    consultation_id ${uuid} not null references consultation (id),
    place integer not null,
    move varchar(20) not null,
    outcome varchar(20),
    made_by ${uuid} not null,
    made_on ${instant} not null,
    revision integer not null,
    words varchar(4000) not null
);
${foreign_key_index} consultation_step_consultation on consultation_step (consultation_id);

-- What was said stays as it was said, whoever asks the database.
${derby_only} create trigger consultation_step_unchanged no cascade before update on consultation_step for each row values 1 / 0;
${derby_only} create trigger consultation_step_undeleted no cascade before delete on consultation_step for each row values 1 / 0;
${postgresql_only} create rule consultation_step_unchanged as on update to consultation_step do instead nothing;
${postgresql_only} create rule consultation_step_undeleted as on delete to consultation_step do instead nothing;
