package com.qmplus.vern.rights.web;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.rights.application.AwaitingLine;
import com.qmplus.vern.rights.application.RulingDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for the reader as the second pair of eyes. */
@Named
@RequestScoped
public class SecondBacking {

    @Inject
    private RulingDesk desk;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<AwaitingLine> lines;

    public List<AwaitingLine> getLines() {
        if (lines == null) lines = isConcerned() ? desk.awaiting() : List.of();
        return lines;
    }

    public boolean isConcerned() {
        return request.isUserInRole(PRIVACY_MANAGER);
    }
}
