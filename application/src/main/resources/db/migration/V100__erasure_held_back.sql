-- Erasures of which something came back and is held: they are carried out again once nothing holds it any more (R7.3, R7.4).
create table erasure_held_back (
    erasure_id ${uuid} not null primary key references erasure (id)
);
