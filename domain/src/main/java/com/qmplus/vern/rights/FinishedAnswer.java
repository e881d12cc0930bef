package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The archive that a person fetches, sealed under the key of the case. When its time is over the content is deleted; manifest and
 * hash remain, to prove what was answered (R12.4, R0.3).
 */
@Entity
@Table(name = "finished_answer")
public class FinishedAnswer {

    @Id
    @Column(name = "request_id")
    private UUID request;

    @Column(name = "content")
    private @Nullable Sealed content;

    @Column(name = "manifest")
    private String manifest;

    @Column(name = "sha256")
    private String sha256;

    protected FinishedAnswer() {} // for JPA

    public FinishedAnswer(RequestId request, Sealed content, String manifest, String sha256) {
        this.request = request.value();
        this.content = content;
        this.manifest = manifest;
        this.sha256 = sha256;
    }

    /** It was answered anew: what was made before is no longer our answer. */
    public void renew(Sealed content, String manifest, String sha256) {
        this.content = content;
        this.manifest = manifest;
        this.sha256 = sha256;
    }

    public void deleteContent() {
        content = null;
    }

    public @Nullable Sealed content() {
        return content;
    }

    public String manifest() {
        return manifest;
    }

    public String sha256() {
        return sha256;
    }

    public RequestId request() {
        return new RequestId(request);
    }
}
