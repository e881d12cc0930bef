package com.qmplus.vern.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Work that commits for itself: what fails in it undoes nothing else. */
@ApplicationScoped
public class OwnTransaction {

    @Transactional(TxType.REQUIRES_NEW)
    public <T> T run(Supplier<T> work) {
        return work.get();
    }
}
