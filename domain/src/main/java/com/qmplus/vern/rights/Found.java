package com.qmplus.vern.rights;

import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.Circumstances.Hold;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the circumstances of a claim, one finding after the other. */
public final class Found {

    private final Set<Ground> established = EnumSet.noneOf(Ground.class);
    private final Map<ItemId, Accuracy> accuracy = new HashMap<>();
    private final Map<ItemId, Section16> secrecy = new HashMap<>();
    private final Set<ItemId> othersRights = new HashSet<>();
    private final Set<ItemId> notAutomated = new HashSet<>();
    private final Map<PurposeKey, ErasureException> exceptions = new HashMap<>();
    private final Set<PurposeKey> compelling = new HashSet<>();
    private final Set<PurposeKey> stopped = new HashSet<>();
    private final List<Hold> holds = new ArrayList<>();
    private final Map<PurposeKey, ReviewOutcome> reviews = new HashMap<>();
    private boolean excessive;
    private boolean transferable = true;
    private Beside beside = Beside.NOTHING;

    public Found established(Ground ground) {
        established.add(ground);
        return this;
    }

    public Found accuracy(ItemId item, Accuracy found) {
        accuracy.put(item, found);
        return this;
    }

    public Found secret(ItemId item, Section16 letter) {
        secrecy.put(item, letter);
        return this;
    }

    public Found othersRights(ItemId item) {
        othersRights.add(item);
        return this;
    }

    public Found notAutomated(ItemId item) {
        notAutomated.add(item);
        return this;
    }

    public Found exception(PurposeKey purpose, ErasureException exception) {
        exceptions.put(purpose, exception);
        return this;
    }

    public Found compelling(PurposeKey purpose) {
        compelling.add(purpose);
        return this;
    }

    public Found stopped(PurposeKey purpose) {
        stopped.add(purpose);
        return this;
    }

    public Found hold(Hold hold) {
        holds.add(hold);
        return this;
    }

    public Found reviewed(PurposeKey purpose, ReviewOutcome outcome) {
        reviews.put(purpose, outcome);
        return this;
    }

    public Found excessive() {
        excessive = true;
        return this;
    }

    public Found notTransferable() {
        transferable = false;
        return this;
    }

    public Found beside(Beside others) {
        beside = others;
        return this;
    }

    public Circumstances all() {
        return new Circumstances(
                established,
                accuracy,
                secrecy,
                othersRights,
                notAutomated,
                exceptions,
                compelling,
                stopped,
                holds,
                reviews,
                excessive,
                transferable,
                beside);
    }
}
