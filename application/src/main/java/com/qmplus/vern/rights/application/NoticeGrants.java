package com.qmplus.vern.rights.application;

import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;

/** As {@link Grants}, to one notice: a new code ends them. */
@ApplicationScoped
public class NoticeGrants {

    private static final int PARTS = 3;

    private RecipientNotices notices;
    private Secrets secrets;
    private Clock clock;

    protected NoticeGrants() {} // for CDI

    @Inject
    public NoticeGrants(RecipientNotices notices, Secrets secrets, Clock clock) {
        this.notices = notices;
        this.secrets = secrets;
        this.clock = clock;
    }

    Grant to(RecipientNotice notice) {
        var until = clock.instant().plus(Grants.VALID).getEpochSecond();
        var what = notice.reference() + "." + until;
        return new Grant(what + "." + hash(what, notice));
    }

    RecipientNotice open(Grant grant) {
        var parts = grant.token().split("\\.", -1);
        if (parts.length != PARTS || hasEnded(parts[1])) throw new GrantExpired();
        var notice = notices.find(parts[0]).orElseThrow(GrantExpired::new);
        var what = parts[0] + "." + parts[1];
        if (!isSame(parts[2], hash(what, notice)) || !notice.isReadable(clock.instant())) throw new GrantExpired();
        return notice;
    }

    private boolean hasEnded(String epochSecond) {
        try {
            return !clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(epochSecond)));
        } catch (RuntimeException forged) {
            return true;
        }
    }

    private String hash(String what, RecipientNotice notice) {
        return secrets.mac("grant to a recipient", what + "." + notice.codeHash());
    }

    private static boolean isSame(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
