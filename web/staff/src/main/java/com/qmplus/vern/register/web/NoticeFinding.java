package com.qmplus.vern.register.web;

import com.qmplus.vern.register.application.NoticeDesk;
import com.qmplus.vern.register.application.NoticeStanding;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Whether the published notice still tells the truth: the register's findings say so at once (GDPR art. 13 and 14). */
@Named
@RequestScoped
public class NoticeFinding {

    @Inject
    private NoticeDesk desk;

    @Inject
    private Visitor visitor;

    private @Nullable NoticeStanding standing;

    public boolean isOpen() {
        return !standing().isUpToDate();
    }

    /** What is wrong, as in the keys of the texts. */
    public String getWhat() {
        var now = standing();
        if (!now.isPublished()) return "none";
        return now.intact() ? "untrue" : "broken";
    }

    private NoticeStanding standing() {
        if (standing == null) standing = desk.standing(visitor.language());
        return standing;
    }
}
