package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.AccessEntries;
import com.qmplus.vern.audit.AccessEntry;
import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.Circumstances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records an access in a transaction of its own, which has committed when the method returns: before data leave, before
 * a change commits. If it cannot, it throws, and the caller returns nothing. Inside the application only.
 */
@ApplicationScoped
public class AccessLog {

    private AccessEntries entries;
    private Caller caller;
    private Clock clock;

    protected AccessLog() {} // for CDI

    @Inject
    public AccessLog(AccessEntries entries, Caller caller, Clock clock) {
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records what the caller is about to do, or was denied; answers with the entry's id. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public @Nullable Long record(Access access) {
        return append(caller.id(), String.join(" ", caller.roles()), access);
    }

    /** Records many at once, as a change to many people needs; all have committed when the method returns, or none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordAll(List<Access> accesses) {
        var actor = caller.id();
        var roles = String.join(" ", caller.roles());
        var entered =
                accesses.stream().map(access -> entry(actor, roles, access)).toList();
        entries.addAll(entered);
        for (int i = 0; i < entered.size(); i++)
            Trace.recorded(accesses.get(i), entered.get(i).id());
    }

    /** The same for somebody whom the container does not know yet or no longer: at sign-in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public @Nullable Long recordFor(String actor, Access access) {
        return append(actor, "", access);
    }

    private @Nullable Long append(String actor, String roles, Access access) {
        var entry = entry(actor, roles, access);
        entries.add(entry);
        Trace.recorded(access, entry.id());
        return entry.id();
    }

    private AccessEntry entry(String actor, String roles, Access access) {
        return new AccessEntry(
                access, new Circumstances(actor, roles, caller.address(), Trace.currentAction(), clock.instant()));
    }
}
