-- What a person had said of a datum may be erased, and the datum stay: the ledger says which of the two it was.
alter table erasure_field add column annotation boolean default false not null;
