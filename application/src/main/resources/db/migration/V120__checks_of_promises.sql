-- What the checks of promises look for: cases by when they were answered, errands by how they stand and by when they were settled.
create index data_subject_request_answ on data_subject_request (answered_on);
create index errand_state on errand (state, kind);
create index errand_settled on errand (settled);
