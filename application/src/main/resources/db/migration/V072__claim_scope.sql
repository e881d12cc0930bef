-- What a claim is about, where it is not about everything: purposes, fields, single data (R2.1).
alter table request_claim add column claim_scope varchar(30000);

-- To which other controller the data are to go (art. 20(2)), sealed under the key of the case.
alter table request_claim add column recipient ${bytes};

-- What a datum is to say that was found wrong (art. 16), sealed under the key of the case.
alter table ruling_circumstance add column new_value ${bytes};

-- A question that went by post, on the day on which it was posted.
alter table request_question add column by_post boolean default false not null;

-- What the person can have instead of what they cannot have.
alter table request_ruling add column alternative varchar(20);
