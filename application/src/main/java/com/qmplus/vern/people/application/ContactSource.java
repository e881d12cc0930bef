package com.qmplus.vern.people.application;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import java.util.Locale;

/** Where the CRM has data from, in the words of the register (GDPR art. 15(1)(g)). */
final class ContactSource {

    private static final String UNKNOWN = "unknown";

    private ContactSource() {}

    /** By the CRM's word for how the contact came: by hand, or through the website by whatever way. */
    static String of(String original) {
        return switch (original.toLowerCase(Locale.ROOT)) {
            case "" -> UNKNOWN;
            case "offline sources", "offline", "frakoblede kilder" -> "employee-entry";
            default -> "website-form";
        };
    }

    /** What the CRM made or observed itself came from nobody's pen. */
    static String of(FieldKey field, Register register, String contact) {
        var category = register.field(field).category().value();
        if (category.equals("web-behaviour")) return "website-use";
        if (category.equals("relationship") || field.equals(FieldKey.CRM_ID)) return "crm";
        return contact;
    }
}
