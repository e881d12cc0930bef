-- Files on their way into the register, from the dry run until they are imported or, after some days, forgotten.
create table register_upload (
    id ${uuid} not null primary key,
    file_name varchar(200) not null,
    made_by varchar(60) not null,
    made_on ${instant} not null,
    content ${text},
    imported_as integer references register_version (number)
);
create index register_upload_made on register_upload (made_on);
${foreign_key_index} register_upload_imported on register_upload (imported_as);
