package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks, as they call themselves. Name and address stay in clear, for the queue is searched and sorted by them (ADR 6);
 * phone and message are sealed under the key of the case.
 */
@Embeddable
public class Requester {

    @Column(name = "requester_name")
    private String name;

    @Column(name = "requester_email")
    private @Nullable String email;

    @Column(name = "requester_email_plain")
    private @Nullable String plainEmail;

    @Column(name = "requester_phone")
    private @Nullable Sealed phone;

    @Column(name = "requester_scope")
    private @Nullable Sealed scope;

    protected Requester() {} // for JPA

    public Requester(String name, @Nullable String email, @Nullable Sealed phone, @Nullable Sealed scope) {
        this.name = name;
        this.email = email;
        this.plainEmail = email == null ? null : plain(email);
        this.phone = phone;
        this.scope = scope;
    }

    /** Addresses are compared without regard to case, and kept as given (R §9). */
    public static String plain(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public boolean hasEmail(String other) {
        return plain(other).equals(plainEmail);
    }

    public String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String plainEmail() {
        return plainEmail;
    }

    public @Nullable Sealed phone() {
        return phone;
    }

    public @Nullable Sealed scope() {
        return scope;
    }
}
