-- The signed documents of agreements and arrangements; replaced ones are kept. The content lies apart, sealed.
create table filed_document (
    id ${uuid} not null primary key,
    element_kind varchar(30) not null,
    element_key varchar(150) not null,
    document_number integer not null,
    file_name varchar(300) not null,
    document_type varchar(10) not null,
    file_size integer not null,
    sha256 char(64) not null,
    filed_by ${uuid} not null,
    filed_on ${instant} not null,
    key_id ${uuid} not null,
    constraint filed_document_number unique (element_kind, element_key, document_number)
);

create table filed_content (
    document_id ${uuid} not null primary key references filed_document (id),
    content ${bytes} not null
);

-- What was filed stays as it was filed, whoever asks the database.
${derby_only} create trigger filed_document_unchanged no cascade before update on filed_document for each row values 1 / 0;
${derby_only} create trigger filed_document_undeleted no cascade before delete on filed_document for each row values 1 / 0;
${postgresql_only} create rule filed_document_unchanged as on update to filed_document do instead nothing;
${postgresql_only} create rule filed_document_undeleted as on delete to filed_document do instead nothing;
