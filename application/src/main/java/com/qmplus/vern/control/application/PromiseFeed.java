package com.qmplus.vern.control.application;

import static com.qmplus.vern.shared.Roles.PROMISES_READ;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where another system reads how the promises stand: how much was looked at and how much is wrong, and nothing that leads to anybody. */
@Stateless
@RolesAllowed(PROMISES_READ)
public class PromiseFeed {

    private Boards boards;

    protected PromiseFeed() {} // for EJB

    @Inject
    public PromiseFeed(Boards boards) {
        this.boards = boards;
    }

    @FreeOfPersonalData("numbers")
    public BoardView board(Language language) {
        return boards.print(language).withoutNames();
    }
}
