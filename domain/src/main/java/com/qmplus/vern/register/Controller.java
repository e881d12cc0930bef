package com.qmplus.vern.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who decides why and how personal data are processed (GDPR art. 4(7)), and how a person reaches them (P18). */
public record Controller(
        String name,
        @Nullable String organisationNumber,
        PostalAddress address,
        String phone,
        String email,
        @Nullable String website,
        @Nullable ContactPoint dataProtectionOfficer,
        SupervisoryAuthority supervisoryAuthority,
        Text automatedDecisions,
        List<Text> securityMeasures,
        Validity valid,
        boolean confirm)
        implements Element {

    public Controller {
        securityMeasures = Lists.copy(securityMeasures);
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return "controller";
    }
}
