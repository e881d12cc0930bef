-- A case is not closed before the last system has done what follows from it, and the last recipient has been told (GDPR art. 18(3), 19).
update data_subject_request set state = 'ENDING'
    where state = 'CLOSED'
        and (next_step <> 'NOTHING'
            or exists (select e.id from errand e
                where e.request_id = data_subject_request.id and e.state in ('WAITING', 'FAILED', 'BY_HAND')));
update data_subject_request set next_step = 'AWAIT_SYSTEMS' where state = 'ENDING' and next_step = 'NOTHING';
