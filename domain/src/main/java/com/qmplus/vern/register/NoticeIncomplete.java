package com.qmplus.vern.register;

import com.qmplus.vern.shared.BrokenRule;
import java.util.List;
import java.util.stream.Collectors;

/** The notice does not tell all that the law asks; it is neither sent, reviewed nor published. */
public final class NoticeIncomplete extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private final transient List<NoticePoint> missing;

    NoticeIncomplete(List<NoticePoint> missing) {
        super(missing.stream().map(NoticePoint::article).collect(Collectors.joining(", ")));
        this.missing = List.copyOf(missing);
    }

    public List<NoticePoint> missing() {
        return missing == null ? List.of() : missing;
    }

    static void refuse(NoticeContent notice) {
        var missing = NoticePoint.missingIn(notice);
        if (!missing.isEmpty()) throw new NoticeIncomplete(missing);
    }
}
