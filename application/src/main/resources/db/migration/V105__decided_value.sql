-- What was decided that a datum is to say (art. 16), sealed under the key of the case. What was decided without it is decided anew.
alter table request_ruling add column new_value ${bytes};
