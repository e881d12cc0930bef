package com.qmplus.vern.ear;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AccessAnswer.CategoryPart;
import com.qmplus.vern.rights.AccessAnswer.ClaimPart;
import com.qmplus.vern.rights.AccessAnswer.ComplaintPart;
import com.qmplus.vern.rights.AccessAnswer.ControllerPart;
import com.qmplus.vern.rights.AccessAnswer.DecisionsPart;
import com.qmplus.vern.rights.AccessAnswer.Holding;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.AccessAnswer.TransfersPart;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.AnswerArchive;
import com.qmplus.vern.shared.Language;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** How much memory the archive of a copy takes that is much larger than what is held of anybody: as JSON, as a table, with manifest. */
final class PortableMeasurement {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final byte[] LETTER = new byte[40_000];

    private PortableMeasurement() {}

    static String table() {
        var table = new StringBuilder("""

                | archive of a copy | size | time | a second | heap in use after collection, the most of ten looks |
                |---|---|---|---|---|
                """);
        write(20_000); // warms it up
        for (int data : new int[] {1_000, 10_000, 100_000, 1_000_000}) table.append(row(data));
        return table.toString();
    }

    private static String row(int data) {
        var started = System.nanoTime();
        var size = write(data).size;
        var seconds = (System.nanoTime() - started) / 1e9;
        var looked = new Weighed(size / 10);
        AnswerArchive.write(answer(data), LETTER, looked);
        return String.format(
                Locale.ROOT,
                "| %,d data | %.1f MB | %.2f s | %,.0f | %.1f MB |%n",
                data,
                size / 1e6,
                seconds,
                data / seconds,
                looked.most / 1e6);
    }

    private static Weighed write(int data) {
        var out = new Weighed(Long.MAX_VALUE);
        AnswerArchive.write(answer(data), LETTER, out);
        return out;
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

    /** Keeps nothing of what comes, and looks now and then at what memory is in use. */
    private static final class Weighed extends OutputStream {

        private final long between;
        private long size;
        private long next;
        private long most;

        Weighed(long between) {
            this.between = between;
            next = between;
        }

        @Override
        public void write(int one) {
            came(1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            came(length);
        }

        private void came(int length) {
            size += length;
            if (size < next) return;
            next += between;
            var memory = ManagementFactory.getMemoryMXBean();
            memory.gc();
            most = Math.max(most, memory.getHeapMemoryUsage().getUsed());
        }
    }
}
