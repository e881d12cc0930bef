-- Systems are told to restrict as often as something comes to be restricted, for one purpose or for all, and to let it go again (GDPR art. 18).
alter table errand drop constraint errand_once;
alter table errand add column purpose_key varchar(100);
alter table errand add column let_go_keys varchar(32000);
