package com.qmplus.vern.control.web;

import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.control.PromiseState;
import com.qmplus.vern.control.application.BoardView;
import com.qmplus.vern.control.application.CheckView;
import com.qmplus.vern.control.application.PromiseDesk;
import com.qmplus.vern.control.application.PromiseView;
import com.qmplus.vern.shared.web.Visitor;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The promise board: every promise, and why it stands as it does. */
@Named
@RequestScoped
public class PromisesBacking {

    @Inject
    private PromiseDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Caller caller;

    private @Nullable BoardView board;

    public BoardView getBoard() {
        if (board == null) board = desk.board(visitor.language());
        return board;
    }

    /** What says most about how it stands; null where nothing looks. */
    public @Nullable CheckView why(PromiseView promise) {
        return promise.checks().isEmpty() ? null : promise.checks().getFirst();
    }

    public long count(PromiseState state) {
        return getBoard().count(state);
    }

    public boolean isMayLook() {
        return caller.roles().contains(PRIVACY_MANAGER) || caller.roles().contains(DPO);
    }

    public String look() {
        desk.look();
        Words.done("control", "done.looked");
        return "/control/promises?faces-redirect=true";
    }
}
