package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Agreement;
import com.qmplus.vern.register.BusinessArea;
import com.qmplus.vern.register.Controller;
import com.qmplus.vern.register.DataCategory;
import com.qmplus.vern.register.DataSystem;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.PersonCategory;
import com.qmplus.vern.register.ProcessingActivity;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKind;
import com.qmplus.vern.register.RetentionRule;
import com.qmplus.vern.register.Source;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.Transfer;

/** What each element of a register is called; one that only joins others is called by their names. */
final class ElementNames {

    private final Register register;

    ElementNames(Register register) {
        this.register = register;
    }

    Text of(Element element) {
        return switch (element) {
            case Controller it -> new Text(it.name(), it.name());
            case BusinessArea it -> it.name();
            case ProcessingActivity it -> it.name();
            case PersonCategory it -> it.name();
            case Purpose it -> it.name();
            case DataCategory it -> it.name();
            case Field it -> it.name();
            case DataSystem it -> it.name();
            case Source it -> it.name();
            case Recipient it -> it.name();
            case RelationKind it -> it.name();
            case Agreement it -> register.recipient(it.processor()).name();
            case Transfer it -> joined(register.recipient(it.recipient()).name(), it.country());
            case RetentionRule it ->
                joined(
                        register.purpose(it.purpose()).name(),
                        register.category(it.category()).name());
        };
    }

    private static Text joined(Text one, Text other) {
        return new Text(one.nb() + " · " + other.nb(), one.en() + " · " + other.en());
    }
}
