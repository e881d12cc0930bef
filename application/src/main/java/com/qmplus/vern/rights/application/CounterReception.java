package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.application.Reception.Asked;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.staff.ApiKeyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Receives what reached us by phone, letter, visit or e-mail, or through another system: the same case, its clock running from
 * the day it reached us.
 */
@ApplicationScoped
public class CounterReception {

    private static final int OLDEST_YEARS = 1;

    private Reception reception;
    private Sending sending;
    private ScopeOffers offers;
    private Vault vault;
    private Clock clock;

    protected CounterReception() {} // for CDI

    @Inject
    public CounterReception(Reception reception, Sending sending, ScopeOffers offers, Vault vault, Clock clock) {
        this.reception = reception;
        this.sending = sending;
        this.offers = offers;
        this.vault = vault;
        this.clock = clock;
    }

    void receive(RequestId id, NewRequest asked, Decider.Colleague by) {
        if (asked.channel() == Channel.PORTAL) throw new InvalidField("channel", "missing");
        if (asked.rights().isEmpty()) throw new InvalidField("rights", "missing");
        var claims = asked.rights().stream().sorted().map(AskedClaim::of).toList();
        receive(
                new Asked(
                        id,
                        vault.newKey(id.value()),
                        asked.channel(),
                        asked.language(),
                        RequestForm.name(asked.name()),
                        email(asked.email()),
                        RequestForm.phone(asked.phone()),
                        RequestForm.scope(asked.scope()),
                        claims,
                        day(asked.received()),
                        null),
                by);
    }

    DataSubjectRequest receive(RequestId id, HandedIn asked, ApiKeyId key) {
        if (asked.channel() == Channel.PORTAL) throw new InvalidField("channel", "unknown");
        if (asked.claims().isEmpty()) throw new InvalidField("claims", RequestForm.MISSING);
        return receive(
                new Asked(
                        id,
                        vault.newKey(id.value()),
                        asked.channel(),
                        asked.language(),
                        RequestForm.name(asked.name()),
                        email(asked.email()),
                        RequestForm.phone(asked.phone()),
                        RequestForm.text(asked.message(), "message"),
                        claims(asked.claims()),
                        day(Objects.requireNonNullElseGet(asked.received(), () -> LocalDate.now(clock))),
                        key),
                new Decider.OtherSystem(key));
    }

    private DataSubjectRequest receive(Asked asked, Decider by) {
        var request = reception.receive(asked, by);
        sending.acknowledge(request);
        return request;
    }

    private List<AskedClaim> claims(List<HandedClaim> asked) {
        return IntStream.range(0, asked.size())
                .mapToObj(place -> claim(asked, place))
                .toList();
    }

    /** What is wrong with one is told by its place. */
    private AskedClaim claim(List<HandedClaim> asked, int place) {
        var claim = asked.get(place);
        var field = "claims/" + place;
        if (asked.subList(0, place).stream().anyMatch(earlier -> earlier.right() == claim.right()))
            throw new InvalidField(field + "/right", "twice");
        if (!Ground.of(claim.right()).containsAll(claim.grounds()))
            throw new InvalidField(field + "/grounds", "notOfRight");
        return new AskedClaim(
                claim.right(),
                claim.grounds(),
                offers.named(claim, field + "/scope"),
                RequestForm.text(claim.words(), field + "/words"));
    }

    /** Neither to come nor so long ago that it must be a slip of the pen. */
    private LocalDate day(LocalDate received) {
        var today = LocalDate.now(clock);
        if (received.isAfter(today)) throw new InvalidField("received", "inFuture");
        if (received.isBefore(today.minusYears(OLDEST_YEARS))) throw new InvalidField("received", "tooLongAgo");
        return received;
    }

    private static @Nullable String email(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : RequestForm.email(typed);
    }
}
