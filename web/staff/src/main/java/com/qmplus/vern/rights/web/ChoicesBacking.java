package com.qmplus.vern.rights.web;

import com.qmplus.vern.people.application.ContactImport;
import com.qmplus.vern.people.application.FieldChoice;
import com.qmplus.vern.register.web.RegisterWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The fields of the register that a found datum can be filed under. */
@Named
@RequestScoped
public class ChoicesBacking {

    @Inject
    private ContactImport contacts;

    @Inject
    private RegisterWords words;

    public List<FieldChoice> getFields() {
        return contacts.fields();
    }

    public String name(FieldChoice field) {
        return words.of(field.name());
    }
}
