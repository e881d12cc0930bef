package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AccessAnswer.CategoryPart;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many data there are of each kind, where they are more than a letter has room for and anybody would read (GDPR art. 12(1)); each of
 * them stands in the data file that comes with it.
 */
public final class LetterKinds {

    static final int ROOM = 2_000;

    /** @param excludedBecause null: they are in the file */
    public record Kind(
            String fieldName, String systemName, @Nullable String excludedBecause) {}

    /** @param count of them */
    public record Line(Kind kind, long count) {}

    LetterKinds() {}

    static boolean areTold(AccessAnswer answer) {
        return answer.categories().stream()
                        .mapToLong(category -> category.items().size())
                        .sum()
                > ROOM;
    }

    /** In the order in which they come. */
    public List<Line> of(CategoryPart category) {
        var counts = new LinkedHashMap<Kind, Long>();
        for (var item : category.items())
            counts.merge(new Kind(item.fieldName(), item.systemName(), item.excludedBecause()), 1L, Long::sum);
        return counts.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .toList();
    }
}
