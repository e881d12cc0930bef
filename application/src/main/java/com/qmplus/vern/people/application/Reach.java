package com.qmplus.vern.people.application;

import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;

/** How far into a file a use reaches: a purpose sees what it needs, no more (GDPR art. 5(1)(c), 25(2)). */
interface Reach {

    boolean covers(CategoryKey category);

    static Reach of(Use use, Register register) {
        return switch (use) {
            case Use.ForPurpose(var key) -> of(register.purpose(key));
            case Use.ForCase forCase -> everything();
            case Use.ForImport imported -> everything();
            case Use.ForProtection protection -> everything();
            case Use.ForExecution execution -> nothing();
            case Use.ForReplay replay -> nothing();
        };
    }

    private static Reach of(Purpose purpose) {
        return purpose.oversight() ? everything() : purpose::needs;
    }

    /** What is only carried out is told to nobody. */
    private static Reach nothing() {
        return category -> false;
    }

    private static Reach everything() {
        return category -> true;
    }
}
