-- What is answered anew after a human being has looked at it is counted from when that was asked for (GDPR art. 12(3), 22(3)).
alter table data_subject_request add column counted_from date;
-- Which step a review is of, so that what was reviewed is found without reading all of it.
alter table request_step add column reviewed_place integer;
update request_step set reviewed_place = cast(detail as integer) where move in ('REVIEW_CONFIRMED', 'REVIEW_OVERTURNED');
