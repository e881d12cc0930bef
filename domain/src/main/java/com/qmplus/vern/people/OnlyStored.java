package com.qmplus.vern.people;

import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a field of somebody's is still only stored for some purpose, by whatever case, ground or word of theirs: while one
 * restriction of several goes and another stands, nobody is told that the field is free (GDPR art. 18, 19).
 *
 * @param orders all that stand of one person, whatever has caused them
 */
public record OnlyStored(Register register, List<RestrictionOrder> orders) {

    public OnlyStored {
        orders = List.copyOf(orders);
    }

    /** The same, of what one case has caused. */
    public OnlyStored by(CaseRef caseRef) {
        return new OnlyStored(
                register,
                orders.stream().filter(order -> order.caseRef().equals(caseRef)).toList());
    }

    /** As the register has them: of a purpose those that it needs. */
    public Set<FieldKey> fields() {
        return fields(register, orders.stream().map(RestrictionOrder::extent).toList());
    }

    public static Set<FieldKey> fields(Register register, Collection<Extent> extents) {
        return register.fields().stream()
                .filter(field -> extents.stream().anyMatch(extent -> isMeant(register, field, extent)))
                .map(Field::key)
                .collect(Collectors.toSet());
    }

    private static boolean isMeant(Register register, Field field, Extent extent) {
        var named = extent.field();
        if (named != null && !named.equals(field.key())) return false;
        var purpose = extent.purpose();
        return purpose == null
                || register.findPurpose(purpose)
                        .filter(known -> known.needs(field.category()))
                        .isPresent();
    }
}
