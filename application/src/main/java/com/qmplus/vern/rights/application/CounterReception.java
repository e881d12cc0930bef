package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.application.Reception.Asked;
import com.qmplus.vern.shared.application.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Receives what reached us by phone, letter, visit or e-mail: the same case, its clock running from the day it reached us. */
@ApplicationScoped
public class CounterReception {

    private Reception reception;
    private Sending sending;
    private Vault vault;
    private Clock clock;

    protected CounterReception() {} // for CDI

    @Inject
    public CounterReception(Reception reception, Sending sending, Vault vault, Clock clock) {
        this.reception = reception;
        this.sending = sending;
        this.vault = vault;
        this.clock = clock;
    }

    void receive(RequestId id, NewRequest asked, Decider.Colleague by) {
        if (asked.channel() == Channel.PORTAL) throw new InvalidField("channel", "missing");
        if (asked.rights().isEmpty()) throw new InvalidField("rights", "missing");
        if (asked.received().isAfter(LocalDate.now(clock))) throw new InvalidField("received", "inFuture");
        var request = reception.receive(
                new Asked(
                        id,
                        vault.newKey(id.value()),
                        asked.channel(),
                        asked.language(),
                        RequestForm.name(asked.name()),
                        email(asked.email()),
                        RequestForm.phone(asked.phone()),
                        RequestForm.scope(asked.scope()),
                        asked.rights().stream().sorted().map(DraftClaim::of).toList(),
                        asked.received()),
                by);
        sending.acknowledge(request);
    }

    private static @Nullable String email(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : RequestForm.email(typed);
    }
}
