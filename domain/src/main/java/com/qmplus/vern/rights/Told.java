package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What we were told of the person whom a request is about: by themselves, or by who asks for them. Whoever asks for another gives
 * their own address to be written to; it is never here (R4.5).
 */
public record Told(
        String name, @Nullable String email, @Nullable Sealed phone) {

    static Told of(Requester self) {
        return new Told(self.name(), self.email(), self.phone());
    }

    /** Somebody asks for them, and all that is known of the person is a name. */
    static Told byName(Requester other) {
        return new Told(other.name(), null, null);
    }

    public @Nullable String plainEmail() {
        return email == null ? null : Requester.plain(email);
    }
}
