package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.application.StoredAccessLog;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.retention.application.StoredLedger;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.StoredVault;
import com.qmplus.vern.shared.application.TestClock;
import java.nio.file.Path;
import java.util.Set;

/** The services as they stand together in the server, with people, keys, ledger and access log in one database. */
final class StoredWorld {

    final StoredAccessLog log;
    final PeopleWorld store;
    final StoredLedger ledger;
    final RightsWorld rights;

    private final StoredVault vault;

    StoredWorld(Databases on, Path folder) {
        var clock = TestClock.anyDay();
        var caller = new Acting();
        vault = new StoredVault(on, folder, clock);
        log = new StoredAccessLog(on, caller, clock);
        store = PeopleWorld.in(on, caller, log, vault.vault(), clock);
        ledger = new StoredLedger(on, store, folder);
        rights = new RightsWorld(on, store, ledger.ledger());
        caller.world = rights;
        store.cases = rights.needs();
        store.choices = rights.choices();
        store.erasedBefore = ledger.ledger();
        rights.connectAll();
    }

    /** As the server does at its start. */
    void start() {
        rights.asVern();
        vault.start();
        ledger.start();
    }

    /** Whoever acts in the world. */
    private static final class Acting implements Caller {

        private RightsWorld world;

        @Override
        public String id() {
            return world.caller().id();
        }

        @Override
        public Set<String> roles() {
            return world.caller().roles();
        }

        @Override
        public String address() {
            return world.caller().address();
        }
    }
}
