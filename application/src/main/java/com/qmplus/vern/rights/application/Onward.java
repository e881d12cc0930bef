package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.Step;
import java.util.Optional;

/** Where a request goes on that became one with an earlier, which may itself have become one with one before it. */
final class Onward {

    private Onward() {}

    /** The one that it was joined to. */
    static Optional<DataSubjectRequest> next(DataSubjectRequest request, Requests requests) {
        return request.timeline()
                .joinedTo()
                .map(Step::detail)
                .flatMap(ReferenceNumber::typed)
                .flatMap(requests::find);
    }

    /** The one that is answered. */
    static Optional<DataSubjectRequest> last(DataSubjectRequest request, Requests requests) {
        return next(request, requests).map(earlier -> last(earlier, requests).orElse(earlier));
    }
}
