-- Requests of data subjects. Name and address stand in clear for the queue; what they wrote is sealed.
create table data_subject_request (
    id ${uuid} not null primary key,
    version bigint not null,
    reference varchar(12) not null,
    claimed_right varchar(30) not null,
    channel varchar(20) not null,
    spoken_language varchar(5) not null,
    requester_name varchar(200) not null,
    requester_email varchar(254),
    requester_email_plain varchar(254),
    requester_phone ${bytes},
    requester_scope ${bytes},
    sought_by varchar(260) not null,
    key_id ${uuid} not null,
    received_on date not null,
    due_on date not null,
    extended_on date,
    links_sent integer not null,
    link_hash varchar(64),
    link_expires_on ${instant},
    email_confirmed_on ${instant},
    answered_on ${instant},
    answer_link_hash varchar(64),
    available_until ${instant},
    taken_down_on ${instant},
    last_fetched_on ${instant},
    fetches integer not null,
    state varchar(20) not null,
    next_step varchar(20) not null,
    assignee_id ${uuid},
    person_id ${uuid},
    contact_on_file boolean not null,
    code_hash varchar(64),
    register_version integer,
    moves integer not null,
    constraint data_subject_request_reference unique (reference)
);
create index data_subject_request_due on data_subject_request (due_on, id);
create index data_subject_request_mine on data_subject_request (assignee_id, due_on, id);
create index data_subject_request_state on data_subject_request (state, due_on, id);
create index data_subject_request_recv on data_subject_request (received_on, id);
create index data_subject_request_name on data_subject_request (requester_name, id);
create index data_subject_request_person on data_subject_request (person_id);
create index data_subject_request_email on data_subject_request (requester_email_plain);
create index data_subject_request_link on data_subject_request (link_hash);
create index data_subject_request_until on data_subject_request (available_until);

-- The timeline: never changed, only added to.
create table request_step (
    id ${uuid} not null primary key,
    request_id ${uuid} not null references data_subject_request (id),
    place integer not null,
    on_version bigint not null,
    move varchar(30) not null,
    decider varchar(60) not null,
    made_on ${instant} not null,
    detail varchar(100),
    words ${bytes},
    constraint request_step_place unique (request_id, place)
);

create table request_search (
    id ${uuid} not null primary key,
    request_id ${uuid} not null references data_subject_request (id),
    system_key varchar(100) not null,
    by_machine boolean not null,
    outcome varchar(20) not null,
    items integer not null,
    findings ${bytes},
    failure ${bytes},
    searched_on ${instant}
);
${foreign_key_index} request_search_request on request_search (request_id);

create table request_exclusion (
    id ${uuid} not null primary key,
    request_id ${uuid} not null references data_subject_request (id),
    item_id ${uuid} not null,
    reason ${bytes} not null
);
${foreign_key_index} request_exclusion_request on request_exclusion (request_id);

-- What is being written in public; gone after an hour.
create table access_draft (
    id ${uuid} not null primary key,
    version bigint not null,
    key_id ${uuid} not null,
    spoken_language varchar(5) not null,
    requester_name ${bytes},
    requester_email ${bytes},
    requester_phone ${bytes},
    requester_scope ${bytes},
    started_on ${instant} not null,
    request_id ${uuid},
    case_code ${bytes}
);
create index access_draft_started on access_draft (started_on);

-- Wrong codes per reference, whether or not there is such a case.
create table case_lock (
    reference varchar(12) not null primary key,
    version bigint not null,
    wrong_tries integer not null,
    last_tried_on ${instant} not null,
    locked_on ${instant}
);
create index case_lock_tried on case_lock (last_tried_on);

-- What was answered: sealed content while it can be fetched, then manifest and hash alone.
create table finished_answer (
    request_id ${uuid} not null primary key references data_subject_request (id),
    content ${bytes},
    manifest varchar(4000) not null,
    sha256 varchar(64) not null
);
