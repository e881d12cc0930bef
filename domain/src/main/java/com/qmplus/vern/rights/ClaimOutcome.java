package com.qmplus.vern.rights;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one claim, in every system and for every field: erased, anonymised, or kept until a day because of an article (R §2.3).
 * It holds no value, and hundreds of data are few lines.
 */
public record ClaimOutcome(Right right, List<Line> lines) {

    /** Of every claim that stands; nothing is said of data that are not there to be named. */
    public static List<ClaimOutcome> of(AnswerMaterial material) {
        return new ClaimParts(material).placed();
    }

    /** What is decided alike, and where it lies. */
    public record Line(Verdict verdict, List<Place> places) {}

    /**
     * What is done, and why.
     *
     * @param outcome the key of a {@link Ruling}
     * @param purpose null: for all of them
     * @param instead what the person can have, where they cannot have what they claim
     */
    public record Verdict(
            String outcome,
            String article,
            Reason reason,
            @Nullable PurposeKey purpose,
            @Nullable Alternative instead) {}

    /** Fields of one system that are kept equally long. */
    public record Place(String system, List<FieldKey> fields, Kept kept) {}

    /**
     * Until when it is there, to the day: each datum has its own.
     *
     * @param first of what goes first
     * @param last of what goes last
     */
    public record Kept(LocalDate first, LocalDate last) {

        static Kept until(@Nullable LocalDate day) {
            var end = day == null ? LocalDate.MAX : day;
            return new Kept(end, end);
        }

        Kept and(Kept other) {
            return new Kept(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }

        /** Nobody knows the day. */
        public boolean isOpen() {
            return last.equals(LocalDate.MAX);
        }
    }

    /** Sorts data by where they lie. */
    static final class Places {

        private final Map<String, Map<FieldKey, Kept>> systems = new TreeMap<>();

        void add(Finding finding, @Nullable LocalDate until) {
            systems.computeIfAbsent(finding.system(), first -> new LinkedHashMap<>())
                    .merge(finding.field(), Kept.until(until), Kept::and);
        }

        List<Place> all() {
            return systems.entrySet().stream()
                    .flatMap(system -> alike(system.getValue()).entrySet().stream()
                            .map(alike -> new Place(system.getKey(), alike.getValue(), alike.getKey())))
                    .toList();
        }

        private static Map<Kept, List<FieldKey>> alike(Map<FieldKey, Kept> fields) {
            var alike = new LinkedHashMap<Kept, List<FieldKey>>();
            fields.forEach((field, kept) -> alike.merge(
                    kept,
                    List.of(field),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
            return alike;
        }
    }
}
