package com.qmplus.vern.register.web;

import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.register.application.ConsultationDesk;
import com.qmplus.vern.register.application.WaitingAdvice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for the reader in the register: questions for the data protection officer, advice for the privacy manager. */
@Named("waitingAdvice")
@RequestScoped
public class WaitingBacking {

    @Inject
    private ConsultationDesk desk;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<WaitingAdvice> all;
    private @Nullable Long count;

    public List<WaitingAdvice> getAll() {
        if (all == null) all = isConcerned() ? desk.waiting() : List.of();
        return all;
    }

    public long getCount() {
        if (count == null) count = isConcerned() ? desk.howManyWait() : 0;
        return count;
    }

    private boolean isConcerned() {
        return request.isUserInRole(DPO) || request.isUserInRole(PRIVACY_MANAGER);
    }
}
