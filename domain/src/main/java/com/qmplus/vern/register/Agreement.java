package com.qmplus.vern.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a processor and the controller have agreed (GDPR art. 28(3)); without one in force nothing may be processed there.
 *
 * @param processor the recipient whom it is made with
 * @param until the last day on which it holds; none: until it is ended
 * @param points those of the law's demands that it was checked to meet
 * @param subProcessors whom the processor may use in turn
 */
public record Agreement(
        String key,
        String processor,
        LocalDate from,
        @Nullable LocalDate until,
        List<AgreementPoint> points,
        List<Text> subProcessors,
        Validity valid,
        boolean confirm)
        implements Element {

    public Agreement {
        points = Lists.copy(points);
        subProcessors = Lists.copy(subProcessors);
        valid = Lists.orAlways(valid);
    }

    public boolean isInForce(LocalDate day) {
        return valid.covers(day) && !day.isBefore(from) && !day.isAfter(lastDay());
    }

    /** Another one with the same processor that holds on some of the same days. */
    boolean overlaps(Agreement other) {
        return processor.equals(other.processor) && !other.from.isAfter(lastDay()) && !from.isAfter(other.lastDay());
    }

    /** Its own last day, or that of the entry where that comes first; far off where it has neither. */
    LocalDate lastDay() {
        return Stream.of(Optional.ofNullable(until), Optional.ofNullable(valid.until()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** What the law demands and it was not seen to hold. */
    public List<AgreementPoint> missing() {
        return List.of(AgreementPoint.values()).stream()
                .filter(point -> !points.contains(point))
                .toList();
    }

    @Override
    public String stableKey() {
        return key;
    }
}
