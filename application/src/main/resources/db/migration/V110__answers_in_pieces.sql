-- Every answer that was given keeps a row of its own, with manifest and hash; what is in it lies apart, in sealed pieces, while it can
-- be fetched. What was kept whole before stays as it was sealed, under the id of its case.
create table answer_kept_whole (
    request_id ${uuid} not null,
    content ${bytes},
    manifest varchar(4000) not null,
    sha256 varchar(64) not null
);
insert into answer_kept_whole (request_id, content, manifest, sha256)
    select request_id, content, manifest, sha256 from finished_answer;
drop table finished_answer;

create table finished_answer (
    id ${uuid} not null primary key,
    request_id ${uuid} not null references data_subject_request (id),
    place integer not null,
    made_on ${instant},
    file_size bigint not null,
    pieces integer not null,
    kept_whole boolean not null,
    manifest varchar(4000) not null,
    sha256 varchar(64) not null,
    constraint finished_answer_place unique (request_id, place)
);

-- Written while the answer is made, so before its row.
create table finished_answer_piece (
    id ${uuid} not null primary key,
    answer_id ${uuid} not null,
    place integer not null,
    content ${bytes} not null,
    constraint finished_answer_piece_place unique (answer_id, place)
);

insert into finished_answer (id, request_id, place, made_on, file_size, pieces, kept_whole, manifest, sha256)
    select k.request_id, k.request_id, 0,
        (select max(s.made_on) from request_step s where s.request_id = k.request_id and s.move = 'ANSWERED'),
        0, case when k.content is null then 0 else 1 end, true, k.manifest, k.sha256
    from answer_kept_whole k;
insert into finished_answer_piece (id, answer_id, place, content)
    select request_id, request_id, 0, content from answer_kept_whole where content is not null;
drop table answer_kept_whole;
