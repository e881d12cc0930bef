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

/** Makes and checks grants: case, end and a hash over both that only we can make. A new code ends the grants of the old one. */
@ApplicationScoped
public class Grants {

    static final Duration VALID = Duration.ofMinutes(30);

    private static final int PARTS = 3;

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

    Grant to(DataSubjectRequest request) {
        var what = request.id() + "." + clock.instant().plus(VALID).getEpochSecond();
        return new Grant(what + "." + hash(what, request));
    }

    DataSubjectRequest open(Grant grant) {
        var parts = grant.token().split("\\.", -1);
        if (parts.length != PARTS || hasEnded(parts[1])) throw new GrantExpired();
        var request = request(parts[0]);
        if (!isSame(parts[2], hash(parts[0] + "." + parts[1], request))) throw new GrantExpired();
        return request;
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
