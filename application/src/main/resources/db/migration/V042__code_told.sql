-- From which browser a draft was sent, and when its code was first told: within a minute that browser is told again.
alter table access_draft add column sent_from varchar(64);
alter table access_draft add column code_told_on ${instant};
