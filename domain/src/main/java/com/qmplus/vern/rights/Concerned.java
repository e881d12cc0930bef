package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request is about when somebody else asks, as the one who asks tells it: apart from their own name and address, which are
 * never taken for this person's (R4.5). Of a child the age is all that is asked, not the day of birth.
 */
@Embeddable
public class Concerned {

    @Column(name = "concerned_name")
    private String name;

    @Column(name = "concerned_email")
    private @Nullable String email;

    @Column(name = "concerned_phone")
    private @Nullable Sealed phone;

    @Column(name = "concerned_age")
    private @Nullable Integer age;

    protected Concerned() {} // for JPA

    /** @param age of a child in whole years, on the day of the request; null: an adult */
    public Concerned(String name, @Nullable String email, @Nullable Sealed phone, @Nullable Integer age) {
        this.name = name;
        this.email = email;
        this.phone = phone;
        this.age = age;
    }

    Concerned correcting(String otherName, @Nullable Integer otherAge) {
        return new Concerned(otherName, email, phone, otherAge);
    }

    public String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable Sealed phone() {
        return phone;
    }

    public @Nullable Integer age() {
        return age;
    }

    Told told(Requester other) {
        return new Told(name, email == null || other.hasEmail(email) ? null : email, phone);
    }
}
