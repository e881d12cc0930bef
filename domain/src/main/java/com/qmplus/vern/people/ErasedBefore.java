package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.shared.KnownIdentifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was erased of whom (GDPR art. 17), so that nothing brings it back (R7.4): asked before anything about people is stored that a
 * system sends, and answered by the feature that keeps the ledger of erasures.
 */
public interface ErasedBefore {

    /**
     * @param from the system whose data come
     * @param known by what each is known who comes, in the form in which identifiers are compared; the name among them
     * @return of each, in their order, what was erased of them, and the last day on which it was
     */
    List<Map<FieldKey, LocalDate>> of(SystemKey from, List<Set<KnownIdentifier>> known);
}
