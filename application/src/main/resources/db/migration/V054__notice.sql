-- The privacy notice: every version that was published, for ever, and the draft of the next with what was done to it.
create table notice_version (
    number integer not null primary key,
    published_on ${instant} not null,
    register_version integer not null references register_version (number),
    reviewed_by ${uuid} not null,
    published_by ${uuid} not null,
    document ${text} not null,
    sha256 char(64) not null
);
${foreign_key_index} notice_version_register on notice_version (register_version);

create table notice_draft (
    id ${uuid} not null primary key,
    version bigint not null,
    draft_state varchar(20) not null,
    open_mark varchar(4),
    wording ${text} not null,
    reviewed ${text},
    moves integer not null,
    constraint notice_draft_open unique (open_mark)
);

create table notice_step (
    id ${uuid} not null primary key,
    draft_id ${uuid} not null references notice_draft (id),
    place integer not null,
    move varchar(20) not null,
    made_by ${uuid} not null,
    made_on ${instant} not null,
    words varchar(2000)
);
${foreign_key_index} notice_step_draft on notice_step (draft_id);

-- What was published stays as it was, whoever asks the database.
${derby_only} create trigger notice_version_unchanged no cascade before update on notice_version for each row values 1 / 0;
${derby_only} create trigger notice_version_undeleted no cascade before delete on notice_version for each row values 1 / 0;
${postgresql_only} create rule notice_version_unchanged as on update to notice_version do instead nothing;
${postgresql_only} create rule notice_version_undeleted as on delete to notice_version do instead nothing;
