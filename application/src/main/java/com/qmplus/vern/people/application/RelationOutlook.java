package com.qmplus.vern.people.application;

import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it would do if a relation began or ended.
 *
 * @param on the day for which it is told: that of the change, or today where that is past
 * @param gained the purposes that would come to apply
 * @param lost those that would cease to
 * @param data what would lose its purpose
 * @param admitted the categories of data that could be stored, and cannot now
 * @param byTheCrm whether the CRM's next export decides on the relation again
 * @param shown the relations it was reckoned from, which a command names
 */
public record RelationOutlook(
        Text relation,
        LocalDate on,
        List<Gained> gained,
        List<Text> lost,
        List<Lost> data,
        List<Text> admitted,
        boolean byTheCrm,
        List<RelationView> shown)
        implements Serializable {

    public record Gained(Text purpose, LawfulBasis basis) implements Serializable {}

    /**
     * Data with the same fate.
     *
     * @param keptOn whether a storage time lets them be kept, unused
     * @param until the end of that time, where it can be told
     */
    public record Lost(
            List<Text> fields, boolean keptOn, @Nullable LocalDate until) implements Serializable {}

    /** Whether one of the purposes that would come rests on consent, which somebody must have given. */
    public boolean restsOnConsent() {
        return gained.stream().anyMatch(each -> each.basis() == LawfulBasis.CONSENT);
    }
}
