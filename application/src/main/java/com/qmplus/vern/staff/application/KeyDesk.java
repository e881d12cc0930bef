package com.qmplus.vern.staff.application;

import static com.qmplus.vern.shared.Roles.ADMINISTRATOR;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.staff.ApiKey;
import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.ApiKeys;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where the administrator makes the keys of other systems, and withdraws them. A secret is told once, to who made it. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class KeyDesk {

    static final String CATEGORY = "system-key";

    private ApiKeys keys;
    private Colleagues colleagues;
    private Vault vault;
    private Caller caller;
    private AccessLog log;
    private Clock clock;

    protected KeyDesk() {} // for EJB

    @Inject
    public KeyDesk(ApiKeys keys, Colleagues colleagues, Vault vault, Caller caller, AccessLog log, Clock clock) {
        this.keys = keys;
        this.colleagues = colleagues;
        this.vault = vault;
        this.caller = caller;
        this.log = log;
        this.clock = clock;
    }

    @Traced
    public List<KeyLine> list() {
        var all = keys.all();
        log.record(Access.to(Operation.LIST).of(CATEGORY).found(all.size()));
        var names =
                colleagues.namesOf(all.stream().map(ApiKey::madeBy).distinct().toList());
        return all.stream()
                .map(key -> line(key, names.getOrDefault(key.madeBy(), ""), isFollowed(key, all)))
                .toList();
    }

    /** How many run out within a month: a new one is to be made, or nobody needs them any more. */
    @FreeOfPersonalData("a number")
    public long endingSoon() {
        var today = LocalDate.now(clock);
        var all = keys.all();
        return all.stream()
                .filter(key -> key.endsSoon(today) && !isFollowed(key, all))
                .count();
    }

    @Traced
    public MadeKey make(NewKey wanted) {
        var secret = KeySecrets.random();
        var key = new ApiKey(
                ApiKeyId.random(),
                wanted.name(),
                wanted.scopes(),
                Macs.ofKey(vault, secret),
                EmployeeId.of(caller.id()),
                wanted.until(),
                LocalDate.now(clock),
                clock.instant());
        log.record(Access.to(Operation.CREATE).of(CATEGORY));
        keys.add(key);
        return new MadeKey(key.id(), key.label(), secret, key.until());
    }

    /** The next key of the same system: it reaches what the system handed in before; for a while both hold. */
    @Traced
    public MadeKey renew(Renewal wanted) {
        var old = keys.find(wanted.of()).orElseThrow(() -> new NotFound("key"));
        keys.findAlone(old.first()); // two who renew at once wait for one another
        var secret = KeySecrets.random();
        var today = LocalDate.now(clock);
        var next = old.successor(
                ApiKeyId.random(),
                keys.ofSystem(old.first()).getLast().place() + 1,
                Macs.ofKey(vault, secret),
                EmployeeId.of(caller.id()),
                wanted.until(),
                today,
                clock.instant());
        if (old.admits(today)) old.giveWay(wanted.both(), today);
        log.record(Access.to(Operation.CREATE).of(CATEGORY));
        keys.add(next);
        return new MadeKey(next.id(), next.label(), secret, next.until());
    }

    /** How the key that is to be renewed stands. */
    @Traced
    public KeyLine one(ApiKeyId id) {
        var key = keys.find(id).orElseThrow(() -> new NotFound("key"));
        log.record(Access.to(Operation.VIEW).of(CATEGORY));
        var madeBy = colleagues.namesOf(List.of(key.madeBy())).getOrDefault(key.madeBy(), "");
        return line(key, madeBy, isFollowed(key, keys.ofSystem(key.first())));
    }

    private boolean isFollowed(ApiKey key, List<ApiKey> all) {
        var today = LocalDate.now(clock);
        return all.stream()
                .filter(key::isOfSameSystemAs)
                .anyMatch(other -> other.place() > key.place() && other.admits(today));
    }

    /** From now on nothing that comes with it is answered; a second time changes nothing. */
    @Traced
    public void withdraw(ApiKeyId id) {
        var key = keys.findAlone(id).orElseThrow(() -> new NotFound("key"));
        log.record(Access.to(Operation.CHANGE).of(CATEGORY));
        key.withdraw(clock.instant());
    }

    private KeyLine line(ApiKey key, String madeBy, boolean followed) {
        return new KeyLine(
                key.id(),
                key.name(),
                key.label(),
                List.copyOf(key.scopes()),
                key.state(LocalDate.now(clock)),
                key.endsSoon(LocalDate.now(clock)) && !followed,
                followed,
                madeBy,
                key.made(),
                key.until(),
                key.lastUsed(),
                key.withdrawn());
    }
}
