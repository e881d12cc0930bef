package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Makes and checks grants: case, end, way in and a hash over them that only we can make. A new code ends the grants of the old one. */
@ApplicationScoped
public class Grants {

    static final Duration VALID = Duration.ofMinutes(30);

    private static final int PARTS = 4;
    private static final String BY_LINK = "link";
    private static final String BY_CODE = "code";

    private Requests requests;
    private Secrets secrets;
    private Clock clock;

    protected Grants() {} // for CDI

    @Inject
    public Grants(Requests requests, Secrets secrets, Clock clock) {
        this.requests = requests;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param byLink whether the link of the notice was followed, and not only the code known */
    Grant to(DataSubjectRequest request, boolean byLink) {
        var what = String.join(
                ".",
                request.id().toString(),
                String.valueOf(clock.instant().plus(VALID).getEpochSecond()),
                byLink ? BY_LINK : BY_CODE);
        return new Grant(what + "." + hash(what, request));
    }

    DataSubjectRequest open(Grant grant) {
        var parts = grant.token().split("\\.", -1);
        if (parts.length != PARTS || hasEnded(parts[1])) throw new GrantExpired();
        var request = request(parts[0]);
        var what = String.join(".", parts[0], parts[1], parts[2]);
        if (!isSame(parts[3], hash(what, request))) throw new GrantExpired();
        return request;
    }

    /** Of a grant that {@link #open} has checked. */
    boolean cameByLink(Grant grant) {
        return grant.token().split("\\.", -1)[2].equals(BY_LINK);
    }

    private DataSubjectRequest request(String id) {
        try {
            return requests.get(RequestId.of(id));
        } catch (NotFound | IllegalArgumentException forged) {
            throw new GrantExpired();
        }
    }

    private boolean hasEnded(String epochSecond) {
        try {
            return !clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(epochSecond)));
        } catch (RuntimeException forged) {
            return true;
        }
    }

    private String hash(String what, DataSubjectRequest request) {
        return secrets.mac("grant", what + "." + request.codeHash());
    }

    private static boolean isSame(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
