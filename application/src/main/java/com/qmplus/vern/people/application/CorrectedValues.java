package com.qmplus.vern.people.application;

import com.qmplus.vern.people.Datum;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

/** Recognises what was found wrong when a system says it again, and cannot tell what it was (GDPR art. 5(1)(d), 16). */
@ApplicationScoped
public class CorrectedValues {

    private static final String PURPOSE = "corrected value";

    private Vault vault;

    protected CorrectedValues() {} // for CDI

    @Inject
    public CorrectedValues(Vault vault) {
        this.vault = vault;
    }

    String hash(UUID datum, String value) {
        var message = (datum + " " + value).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(vault.mac(PURPOSE, message));
    }

    boolean wasCorrectedFrom(Datum datum, String value) {
        return datum.corrected() != null && datum.isCorrectedFrom(hash(datum.id(), value));
    }
}
