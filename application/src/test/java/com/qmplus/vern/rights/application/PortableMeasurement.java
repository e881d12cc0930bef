package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AccessAnswer.CategoryPart;
import com.qmplus.vern.rights.AccessAnswer.ClaimPart;
import com.qmplus.vern.rights.AccessAnswer.ComplaintPart;
import com.qmplus.vern.rights.AccessAnswer.ControllerPart;
import com.qmplus.vern.rights.AccessAnswer.DecisionsPart;
import com.qmplus.vern.rights.AccessAnswer.Holding;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.AccessAnswer.TransfersPart;
import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.Claimed;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Deadline;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Intake;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requester;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NorwegianWorkingDays;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.Vault;
import com.qmplus.vern.shared.application.Vaults;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What it takes to keep a copy that is much larger than what is held of anybody, and to give it out: printed, packed, sealed, stored,
 * read, opened, on PostgreSQL, with the classes of the server. Its data are made one by one as they are asked for.
 */
final class PortableMeasurement {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Databases ON = Databases.POSTGRESQL;

    private static final Clock CLOCK = TestClock.anyDay();

    private final Looking seal = new Looking();
    private final JpaFinishedAnswers answers = ON.repository(() -> null, JpaFinishedAnswers::new);
    private final AnswerBook book = new AnswerBook(answers, new AnswerPrinter(), new Apart(), seal, CLOCK);

    static String table() {
        var table = new StringBuilder("""

                | archive of a copy, PostgreSQL | size | kept | given out | heap in use after collection while it is kept, the most of all looks | while it is given out |
                |---|---|---|---|---|---|
                """);
        var measured = new PortableMeasurement();
        measured.keep(20_000); // warms it up
        for (int data : new int[] {1_000, 10_000, 100_000, 1_000_000}) table.append(measured.row(data));
        return table.toString();
    }

    private String row(int data) {
        var started = System.nanoTime();
        var request = keep(data);
        var kept = (System.nanoTime() - started) / 1e9;
        started = System.nanoTime();
        var size = give(request);
        var given = (System.nanoTime() - started) / 1e9;
        seal.lookEach(Math.max(1, data / 20_000));
        var looked = keep(data);
        var keeping = seal.most();
        seal.lookEach(Math.max(1, data / 20_000));
        give(looked);
        var giving = seal.most();
        return String.format(
                Locale.ROOT,
                "| %,d data | %.1f MB | %.2f s | %.2f s | %.1f MB | %.1f MB |%n",
                data,
                size / 1e6,
                kept,
                given,
                keeping / 1e6,
                giving / 1e6);
    }

    private DataSubjectRequest keep(int data) {
        var request = request();
        ON.inTransaction(() -> ON.repository(() -> null, JpaRequests::new).add(request));
        ON.inTransaction(() -> book.keep(request, answer(data)));
        return request;
    }

    private long give(DataSubjectRequest request) {
        var file = ON.inTransaction(() -> book.open(request, Part.ZIP)).orElseThrow();
        try {
            file.writeTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.length();
    }

    private DataSubjectRequest request() {
        var now = CLOCK.instant();
        var id = RequestId.random();
        var requester = new Requester("Nora Berg", "nora@example.no", null, new Sealed(new byte[] {1}));
        var reference = ReferenceNumber.random(new SecureRandom());
        var key = seal.vault.newKey(id.value());
        var request = DataSubjectRequest.received(
                id,
                new Intake(reference, Channel.PORTAL, Language.EN, requester, key),
                List.of(Claimed.of(Right.PORTABILITY)),
                Deadline.from(now, OSLO, new NorwegianWorkingDays()),
                new Decider.ThePerson(),
                now);
        request.codeShown("hash of the code");
        return request;
    }

    private static AccessAnswer answer(int data) {
        return new AccessAnswer(
                Language.EN,
                "V-7K3M9Q-T",
                TODAY,
                TODAY,
                1,
                "Nora Berg",
                new ControllerPart("QmPlus AS", null, List.of(), List.of()),
                Holding.DATA,
                List.of(),
                List.of(new CategoryPart("web-behaviour", "Use of the website", false, new Made(data))),
                List.of(),
                new TransfersPart(true, List.of()),
                new DecisionsPart("No decision is automated.", List.of()),
                List.of(),
                new ComplaintPart("Datatilsynet", List.of(), "", "", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ClaimPart(Right.PORTABILITY, List.of())));
    }

    /** Each datum is made when it is asked for, and forgotten. */
    private static final class Made extends AbstractList<ItemPart> {

        private final int size;

        Made(int size) {
            this.size = size;
        }

        @Override
        public ItemPart get(int number) {
            return new ItemPart(
                    new ItemId(new UUID(number * 0x9E3779B97F4A7C15L, number)),
                    "last-page",
                    "Last page you saw",
                    "https://www.example.no/article/" + number,
                    null,
                    "crm",
                    "The customer system",
                    "self",
                    "Yourself",
                    TODAY,
                    TODAY.plusYears(3),
                    List.of("content", "newsletter"));
        }

        @Override
        public int size() {
            return size;
        }
    }

    /** Opens each piece in a transaction of its own, as the server does. */
    private final class Apart extends AnswerPieces {

        Apart() {
            super(answers, seal);
        }

        @Override
        public byte[] open(AnswerPlace place) {
            return ON.inTransaction(() -> super.open(place));
        }
    }

    /** Looks now and then, as a piece goes by, at what memory is in use. */
    private static final class Looking extends CaseSeal {

        private final Vault vault;
        private int between = Integer.MAX_VALUE;
        private long most;

        Looking() {
            this(Vaults.inMemory());
        }

        private Looking(Vault vault) {
            super(vault);
            this.vault = vault;
        }

        void lookEach(int pieces) {
            between = pieces;
            most = 0;
        }

        long most() {
            between = Integer.MAX_VALUE;
            return most;
        }

        @Override
        Sealed piece(AnswerPlace place, byte[] content) {
            look(place);
            return super.piece(place, content);
        }

        @Override
        byte[] piece(AnswerPlace place, Sealed sealed) {
            look(place);
            return super.piece(place, sealed);
        }

        private void look(AnswerPlace place) {
            if (between == Integer.MAX_VALUE || !place.last() && place.number() % between != 0) return;
            var memory = ManagementFactory.getMemoryMXBean();
            memory.gc();
            most = Math.max(most, memory.getHeapMemoryUsage().getUsed());
        }
    }
}
