package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every file that a person sent with a message, with or without its content. */
public interface CaseAttachments {

    void add(CaseAttachment attachment, Sealed content);

    /** In the order in which they came. */
    List<CaseAttachment> of(RequestId request);

    /** Absent once it is deleted. */
    Optional<Sealed> content(CaseAttachment attachment);

    /** The content goes at once; a second time changes nothing. */
    void delete(CaseAttachment attachment, Decider by, Instant when);
}
