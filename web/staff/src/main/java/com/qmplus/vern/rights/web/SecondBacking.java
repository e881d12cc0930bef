package com.qmplus.vern.rights.web;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.rights.application.AwaitingLine;
import com.qmplus.vern.rights.application.DossierDesk;
import com.qmplus.vern.rights.application.RulingDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What waits for the reader as the second pair of eyes. */
@Named
@RequestScoped
public class SecondBacking {

    @Inject
    private RulingDesk desk;

    @Inject
    private DossierDesk dossiers;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<AwaitingLine> lines;
    private @Nullable Map<DisclosureId, String> reasons;

    public List<AwaitingLine> getLines() {
        if (lines == null) lines = isConcerned() ? desk.awaiting() : List.of();
        return lines;
    }

    /** Why a case is to go out as a whole; empty where that was said nowhere, or is not for the reader. */
    public String reason(DisclosureId id) {
        if (reasons == null) reasons = isConcerned() ? dossiers.reasons() : Map.of();
        return reasons.getOrDefault(id, "");
    }

    public boolean isConcerned() {
        return request.isUserInRole(PRIVACY_MANAGER);
    }
}
