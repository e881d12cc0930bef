-- What a question was about, and the change that it was about, stay as they were asked, whoever asks the database.
${derby_only} create trigger consultation_unchanged no cascade before update of element_kind, element_key, proposal on consultation for each row values 1 / 0;
${derby_only} create trigger consultation_undeleted no cascade before delete on consultation for each row values 1 / 0;
${postgresql_only} create rule consultation_unchanged as on update to consultation where new.element_kind <> old.element_kind or new.element_key <> old.element_key or new.proposal is distinct from old.proposal do instead nothing;
${postgresql_only} create rule consultation_undeleted as on delete to consultation do instead nothing;
