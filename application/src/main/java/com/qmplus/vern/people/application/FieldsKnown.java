package com.qmplus.vern.people.application;

import com.qmplus.vern.people.StoredData;
import com.qmplus.vern.people.StoredField;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Nothing is held of people but what the register describes as a kind of data, in a category (P4). */
@ApplicationScoped
public class FieldsKnown implements PromiseCheck {

    private StoredData stored;
    private CurrentRegister register;

    protected FieldsKnown() {} // for CDI

    @Inject
    public FieldsKnown(StoredData stored, CurrentRegister register) {
        this.stored = stored;
        this.register = register;
    }

    @Override
    public String key() {
        return "fields-known";
    }

    @Override
    public Promise promise() {
        return Promise.P4;
    }

    @Override
    public Checked look(Instant now) {
        var fields = stored.fields().stream().map(StoredField::field).distinct().toList();
        var wrong = fields.stream()
                .filter(field -> !isDescribed(field, register.now()))
                .map(field ->
                        new Offence(Offence.Kind.ELEMENT, ElementKind.FIELD + "/" + field.value(), "not-described"))
                .toList();
        return Checked.of(fields.size(), wrong, "no-data");
    }

    private static boolean isDescribed(FieldKey field, Register register) {
        return register.findField(field).isPresent();
    }
}
