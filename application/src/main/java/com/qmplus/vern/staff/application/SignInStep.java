package com.qmplus.vern.staff.application;

import com.qmplus.vern.shared.Language;
import com.qmplus.vern.staff.EmployeeId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Where a sign-in stands. A challenge is an opaque token that the next page hands back; it expires after some minutes.
 * Unknown names are answered as known ones are.
 */
public sealed interface SignInStep extends Serializable {

    /** Asks for the six digits of the second factor. */
    record NeedsCode(String challenge) implements SignInStep {}

    /** The invitation was right: asks for a password of the employee's own choice. */
    record NeedsPassword(String challenge) implements SignInStep {}

    /** Shows the secret of a new second factor, as text and as address for a QR code, and asks for its first code. */
    record NeedsEnrolment(String challenge, String secret, String otpauthUri) implements SignInStep {}

    /** Something was wrong; it is not told what. */
    record Refused() implements SignInStep {}

    /** Too many failures: nothing is tried until then. */
    record Locked(Instant until) implements SignInStep {}

    record SignedIn(EmployeeId employee, String name, List<String> roles, int sessionVersion, Language language)
            implements SignInStep {

        public SignedIn {
            roles = List.copyOf(roles);
        }
    }
}
