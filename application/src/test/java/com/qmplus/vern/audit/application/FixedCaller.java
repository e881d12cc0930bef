package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.shared.Roles;
import java.util.Set;
import java.util.UUID;

/** A caller that the test chooses. */
public record FixedCaller(String id, Set<String> roles, String address) implements Caller {

    private static final String HERE = "192.0.2.7";

    /** An employee with these roles. */
    public static FixedCaller employee(UUID id, String... roles) {
        return new FixedCaller(id.toString(), Set.of(roles), HERE);
    }

    /** Somebody without an account. */
    public static FixedCaller ofThePublic() {
        return new FixedCaller(PUBLIC, Set.of(), HERE);
    }

    /** A timer. */
    public static FixedCaller system() {
        return new FixedCaller(SYSTEM, Set.of(Roles.SYSTEM), "-");
    }
}
