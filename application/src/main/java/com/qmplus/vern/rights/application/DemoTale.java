package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.Right;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A synthetic request of the trial: who asked, how many days ago, and how far it has come. */
record DemoTale(
        String name,
        @Nullable String email,
        int daysAgo,
        Channel channel,
        String scope,
        Set<Right> rights,
        Chapter until) {

    DemoTale(String name, @Nullable String email, int daysAgo, Channel channel, String scope, Chapter until) {
        this(name, email, daysAgo, channel, scope, Set.of(Right.ACCESS), until);
    }

    List<DraftClaim> claims() {
        return rights.stream().sorted().map(DraftClaim::of).toList();
    }

    /** How far it has come; each includes those before it. */
    enum Chapter {
        ASKED,
        CONFIRMED,
        TAKEN,
        PERSON_KNOWN,
        CODE_LOST,
        NOBODY,
        SEARCHED,
        ANSWERED,
        CLOSED;

        boolean reaches(Chapter other) {
            return compareTo(other) >= 0;
        }

        boolean isAboutNobody() {
            return reaches(NOBODY);
        }
    }

    /** So that the queue is alive: overdue, due soon, in time, unconfirmed, known, unknown, answered, closed. */
    static List<DemoTale> all() {
        return List.of(
                new DemoTale("Ola Nordmann", "ola.nordmann@example.no", 41, Channel.PORTAL, "", Chapter.PERSON_KNOWN),
                new DemoTale("Tone Viken", null, 36, Channel.LETTER, "Alt dere har om meg", Chapter.ASKED),
                new DemoTale("Nora Berg", "nora.berg@example.no", 28, Channel.PORTAL, "", Chapter.CONFIRMED),
                new DemoTale(
                        "Per Erik Ødegård",
                        "per.erik.odegard@example.no",
                        27,
                        Channel.PORTAL,
                        "E-poster fra 2019",
                        Chapter.TAKEN),
                new DemoTale("Sindre Moe", "sindre.moe@example.com", 24, Channel.EMAIL, "", Chapter.CODE_LOST),
                new DemoTale("Amina Warsame", "amina.warsame@example.no", 19, Channel.PORTAL, "", Chapter.ASKED),
                new DemoTale(
                        "Lars Holm",
                        "lars.holm@example.no",
                        16,
                        Channel.PHONE,
                        "Hva bruker dere adressen min til? Slett den når dere er ferdige.",
                        Set.of(Right.ACCESS, Right.ERASURE),
                        Chapter.CONFIRMED),
                new DemoTale("Ingrid Sæther", "ingrid.saether@example.no", 13, Channel.PORTAL, "", Chapter.SEARCHED),
                new DemoTale("Jonas Lie Bakken", "jonas.bakken@example.com", 9, Channel.PORTAL, "", Chapter.ANSWERED),
                new DemoTale(
                        "Maja Østby",
                        "maja.ostby@example.no",
                        6,
                        Channel.PORTAL,
                        "Ikke send meg mer reklame.",
                        Set.of(Right.OBJECTION_TO_MARKETING),
                        Chapter.CONFIRMED),
                new DemoTale(
                        "Eirik Solheim",
                        "eirik.solheim@example.no",
                        2,
                        Channel.PORTAL,
                        "Telefonnummeret er feil, det skal være 900 00 017.",
                        Set.of(Right.RECTIFICATION),
                        Chapter.ASKED),
                new DemoTale("Hilde Aune", "hilde.aune@example.no", 48, Channel.VISIT, "", Chapter.CLOSED));
    }
}
