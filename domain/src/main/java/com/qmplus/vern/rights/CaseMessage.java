package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the person and whoever works on their case write to each other: plain text under the key of the case, in order, never
 * changed. That the other side has read it is noted once.
 */
@Entity
@Table(name = "case_message")
public class CaseMessage {

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID request;

    private int place;

    @Column(name = "written_by")
    private String by;

    @Column(name = "written_on")
    private Instant written;

    private Sealed words;

    private String ticket;

    @Column(name = "read_on")
    private @Nullable Instant read;

    protected CaseMessage() {} // for JPA

    /**
     * @param place in the order of the messages of the case
     * @param ticket says whether it is the same message that comes once more; a hash, of no use to anybody else
     */
    public CaseMessage(
            MessageId id, RequestId request, int place, Decider by, Sealed words, String ticket, Instant written) {
        this.id = id.value();
        this.request = request.value();
        this.place = place;
        this.by = by.key();
        this.words = words;
        this.ticket = ticket;
        this.written = written;
    }

    public boolean isFromPerson() {
        return by.equals(Decider.PERSON);
    }

    /** The other side has seen it; the first time counts. */
    public void read(Instant when) {
        if (read == null) read = when;
    }

    public MessageId id() {
        return new MessageId(id);
    }

    public RequestId request() {
        return new RequestId(request);
    }

    public int place() {
        return place;
    }

    /** An employee's id, or {@link Decider#PERSON}. */
    public String by() {
        return by;
    }

    public Instant written() {
        return written;
    }

    public Sealed words() {
        return words;
    }

    public String ticket() {
        return ticket;
    }

    public @Nullable Instant read() {
        return read;
    }
}
