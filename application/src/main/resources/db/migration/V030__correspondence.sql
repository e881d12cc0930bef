-- The outbox. Address and text are sealed; the hash of the address is keyed, so that a person's mails can be found.
create table mail (
    id ${uuid} not null primary key,
    version bigint not null,
    kind varchar(40) not null,
    state varchar(20) not null,
    message_id varchar(120) not null unique,
    case_id ${uuid},
    address_hash varchar(64) not null,
    vault_key ${uuid},
    content ${bytes},
    queued_on ${instant} not null,
    attempts integer not null,
    next_attempt ${instant},
    sending_since ${instant},
    done_on ${instant},
    mishap varchar(20)
);
create index mail_due on mail (state, next_attempt);
create index mail_latest on mail (queued_on desc, id desc);
create index mail_case on mail (case_id);
create index mail_address on mail (address_hash);
