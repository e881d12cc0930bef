-- What Vern did by itself is listed for human beings who may undo it (GDPR art. 22(3)), the latest first.
create index request_step_by_whom on request_step (decider, move, made_on);
create index request_step_move on request_step (move, made_on);
