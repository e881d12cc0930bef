-- How often somebody wanted a system told anew that had answered: what it answered before says nothing of now.
alter table errand add column told_anew integer default 0 not null;
