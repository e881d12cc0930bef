-- The queue is filtered, counted and cut into pages by these alone, without the rows themselves.
drop index data_subject_request_due;
create index data_subject_request_due on data_subject_request (due_on, id, state, next_step, assignee_id);
drop index data_subject_request_state;
create index data_subject_request_state on data_subject_request (state, next_step, due_on, id);
