package com.qmplus.vern.disclosure.web;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.disclosure.application.DisclosureDesk;
import com.qmplus.vern.disclosure.application.DisclosureLine;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** Statutory demands that wait for a second pair of eyes (R6.4). */
@Named
@ViewScoped
public class DemandsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisclosureDesk desk;

    @Inject
    private transient HttpServletRequest request;

    private List<DisclosureLine> lines = List.of();

    @PostConstruct
    void load() {
        if (request.isUserInRole(PRIVACY_MANAGER)) lines = desk.awaitingSecond();
    }

    public String approve(DisclosureLine line) {
        boolean whole = desk.approve(line.id(), line.version());
        return done(whole ? "approved" : "approved_less");
    }

    public String refuse(DisclosureLine line) {
        desk.refuse(line.id(), line.version());
        return done("refused");
    }

    private static String done(String deed) {
        Words.done("disclosure", "done." + deed);
        return "/rights/second?faces-redirect=true";
    }

    public List<DisclosureLine> getLines() {
        return lines;
    }
}
