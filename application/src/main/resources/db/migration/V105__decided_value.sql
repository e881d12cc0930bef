-- What was decided that a datum is to say (art. 16), sealed under the key of the case: until now it was read from what was found.
alter table request_ruling add column new_value ${bytes};
update request_ruling set new_value = (
    select noted.new_value from ruling_circumstance noted
    where noted.claim_id = request_ruling.claim_id
        and noted.kind = 'ACCURACY'
        and noted.found_value = request_ruling.reason
        and noted.subject = cast(request_ruling.item_id as char(36)))
where outcome in ('CORRECT', 'ANNOTATE');
