package com.qmplus.vern.control.web;

import static com.qmplus.vern.shared.Roles.AUDITOR;
import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.control.application.CheckView.OffenceView;
import com.qmplus.vern.control.application.PromiseDesk;
import com.qmplus.vern.control.application.PromiseView;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.web.Visitor;
import com.qmplus.vern.shared.web.frame.Words;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleague;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One promise: what it says, what was looked at, what offends and the way there, and who sees to it. */
@Named
@ViewScoped
public class PromiseBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> SEE_CASES = Set.of(CASE_WORKER, PRIVACY_MANAGER, DPO);
    private static final Set<String> SEE_PEOPLE = Set.of(PRIVACY_MANAGER, DPO);

    @Inject
    private PromiseDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Caller caller;

    private @Nullable String key;
    private @Nullable PromiseView promise;
    private @Nullable EmployeeId owner;

    public void load() {
        var wanted = Arrays.stream(Promise.values())
                .filter(each -> each.name().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("promise"));
        var found = desk.board(visitor.language()).promises().stream()
                .filter(each -> each.promise() == wanted)
                .findFirst()
                .orElseThrow(() -> new NotFound("promise"));
        owner = found.owner() == null ? null : EmployeeId.of(found.owner());
        promise = found;
    }

    /** Where an offence can be seen, from the root of the intranet; null where the reader may not go, or nothing leads. */
    public @Nullable String where(OffenceView offence) {
        return switch (offence.kind()) {
            case CASE -> any(SEE_CASES) ? "/rights/request?id=" + offence.id() : null;
            case ELEMENT -> any(SEE_CASES) ? element(offence.id()) : null;
            case CONTROLLER -> any(SEE_CASES) ? "/register/index?part=CONTROLLER" : null;
            case PEOPLE ->
                any(SEE_PEOPLE) ? "/people/unserved?rule=" + rule(offence) + "&category=" + offence.id() : null;
            case SENTENCE -> "/control/policy#s" + offence.id();
            case ENTRY -> any(Set.of(AUDITOR)) ? "/audit" : null;
            case EMPLOYEE -> null;
        };
    }

    private static String element(String id) {
        var parts = id.split("/", 2);
        return "/register/element?kind=" + parts[0] + "&key=" + parts[1];
    }

    private static String rule(OffenceView offence) {
        return offence.about().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private boolean any(Set<String> roles) {
        return !Collections.disjoint(caller.roles(), roles);
    }

    /** Only a privacy manager says who sees to it, once something has looked. */
    public boolean isMayGive() {
        return promise != null && promise.version() != null && caller.roles().contains(PRIVACY_MANAGER);
    }

    public List<Colleague> getOwners() {
        return desk.owners();
    }

    public String give() {
        var shown = getPromise();
        var version = shown.version();
        if (version == null) throw new NotFound("promise");
        if (owner == null) desk.letGo(shown.promise(), version);
        else desk.give(shown.promise(), version, owner);
        Words.done("control", "done.given");
        return "/control/promise?faces-redirect=true&promise=" + shown.promise();
    }

    public PromiseView getPromise() {
        if (promise == null) throw new NotFound("promise");
        return promise;
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public @Nullable EmployeeId getOwner() {
        return owner;
    }

    public void setOwner(@Nullable EmployeeId owner) {
        this.owner = owner;
    }
}
