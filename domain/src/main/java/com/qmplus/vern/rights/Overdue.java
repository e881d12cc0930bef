package com.qmplus.vern.rights;

import com.qmplus.vern.rights.AccessAnswer.CategoryPart;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.AccessAnswer.StoragePart;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A datum that is told in the answer and should be gone by the day of it (GDPR art. 5(1)(e)): the answer itself shows the
 * person a promise that was not kept, so whoever approves it is to know first.
 *
 * @param until the last day on which it was to be there
 * @param rules what the register says of how long, once for each rule
 */
public record Overdue(ItemPart item, LocalDate until, List<String> rules) implements Serializable {

    public static List<Overdue> in(AccessAnswer answer) {
        return answer.categories().stream()
                .flatMap(category -> category.items().stream()
                        .filter(item -> item.isOverdue(answer.madeOn()))
                        .map(item -> overdue(item, category, answer)))
                .toList();
    }

    private static Overdue overdue(ItemPart item, CategoryPart category, AccessAnswer answer) {
        var rules = answer.purposes().stream()
                .filter(purpose -> item.purposes().contains(purpose.key()))
                .flatMap(purpose -> purpose.storage().stream())
                .filter(storage -> storage.category().equals(category.key()))
                .map(StoragePart::told)
                .distinct()
                .toList();
        return new Overdue(item, Objects.requireNonNull(item.until()), rules);
    }
}
