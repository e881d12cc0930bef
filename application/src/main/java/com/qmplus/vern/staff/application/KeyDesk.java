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
                .map(key -> line(key, names.getOrDefault(key.madeBy(), "")))
                .toList();
    }

    /** How many run out within a month: a new one is to be made, or nobody needs them any more. */
    @FreeOfPersonalData("a number")
    public long endingSoon() {
        var today = LocalDate.now(clock);
        return keys.all().stream().filter(key -> key.endsSoon(today)).count();
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
        return new MadeKey(key.name(), secret, key.until());
    }

    /** From now on nothing that comes with it is answered; a second time changes nothing. */
    @Traced
    public void withdraw(ApiKeyId id) {
        var key = keys.findAlone(id).orElseThrow(() -> new NotFound("key"));
        log.record(Access.to(Operation.CHANGE).of(CATEGORY));
        key.withdraw(clock.instant());
    }

    private KeyLine line(ApiKey key, String madeBy) {
        return new KeyLine(
                key.id(),
                key.name(),
                List.copyOf(key.scopes()),
                key.state(LocalDate.now(clock)),
                key.endsSoon(LocalDate.now(clock)),
                madeBy,
                key.made(),
                key.until(),
                key.lastUsed(),
                key.withdrawn());
    }
}
