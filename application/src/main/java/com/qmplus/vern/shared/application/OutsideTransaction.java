package com.qmplus.vern.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Work with another database has a transaction there, and none of ours: the two are never committed as one. */
@ApplicationScoped
public class OutsideTransaction {

    @Transactional(TxType.NOT_SUPPORTED)
    public <T> T run(Supplier<T> work) {
        return work.get();
    }
}
