package com.qmplus.vern.control.application;

import static com.qmplus.vern.control.PromiseStanding.Turn;

import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.correspondence.Placeholder;
import com.qmplus.vern.correspondence.application.Outbox;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Settings;
import com.qmplus.vern.staff.application.Colleagues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the privacy managers and the data protection officers what has turned; where none of them has an address, the controller's mailbox. */
@ApplicationScoped
public class PromiseMails {

    private Outbox outbox;
    private Colleagues colleagues;
    private CurrentRegister register;
    private Settings settings;

    protected PromiseMails() {} // for CDI

    @Inject
    public PromiseMails(Outbox outbox, Colleagues colleagues, CurrentRegister register, Settings settings) {
        this.outbox = outbox;
        this.colleagues = colleagues;
        this.register = register;
        this.settings = settings;
    }

    void tell(Turn turn, Set<Promise> promises) {
        var kind = turn == Turn.BROKEN ? MailKind.PROMISE_BROKEN : MailKind.PROMISE_KEPT;
        var values = Map.of(
                Placeholder.PROMISES.key(),
                promises.stream().sorted().map(Promise::name).collect(Collectors.joining(", ")),
                Placeholder.LINK.key(),
                settings.address().toString().replaceAll("/$", "") + "/staff/control/promises");
        addresses().forEach(to -> outbox.send(new NewMail(to, Language.NB, kind, values, null)));
    }

    private Set<String> addresses() {
        var found = Stream.of(Roles.PRIVACY_MANAGER, Roles.DPO)
                .flatMap(role -> colleagues.holding(role).stream())
                .flatMap(one -> colleagues.addressesOf(one.id()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return found.isEmpty() ? Set.of(register.now().controller().email()) : found;
    }
}
