-- The content of what was filed stays as well, whoever asks the database.
${derby_only} create trigger filed_content_unchanged no cascade before update on filed_content for each row values 1 / 0;
${derby_only} create trigger filed_content_undeleted no cascade before delete on filed_content for each row values 1 / 0;
${postgresql_only} create rule filed_content_unchanged as on update to filed_content do instead nothing;
${postgresql_only} create rule filed_content_undeleted as on delete to filed_content do instead nothing;
