package com.qmplus.vern.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A call of another system that came with an {@code Idempotency-Key}: what was answered, so that the same call gives the same
 * answer and does nothing. Of what was sent there is only a keyed hash, and the answer holds no personal data.
 */
@Entity
@Table(name = "keyed_call")
public class KeyedCall {

    @Id
    @Column(name = "call_mac")
    private String mac;

    @Column(name = "body_mac")
    private String body;

    private String answer;

    @Column(name = "called_on")
    private Instant called;

    protected KeyedCall() {} // for JPA

    /**
     * @param mac of who called, by which method, and under which key of theirs
     * @param body of what was sent
     */
    public KeyedCall(String mac, String body, String answer, Instant now) {
        this.mac = mac;
        this.body = body;
        this.answer = answer;
        this.called = now;
    }

    /** What was answered then, to the same; something else under the same key is refused. */
    public String answerTo(String sent) {
        if (!body.equals(sent)) throw new OtherCallWithThisKey();
        return answer;
    }

    public String mac() {
        return mac;
    }

    public Instant called() {
        return called;
    }
}
