package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.NO_LIFECYCLE_STAGE;
import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.UNKNOWN_LIFECYCLE_STAGE;
import static com.qmplus.vern.register.FieldKey.LEGAL_BASIS;
import static com.qmplus.vern.register.FieldKey.LIFECYCLE_STAGE;
import static com.qmplus.vern.register.FieldKey.UNSUBSCRIBED;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;

import com.qmplus.vern.people.LifecycleStage;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.RelationKindKey;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a contact stands to the controller: by lifecycle stage, and as a newsletter reader where the CRM has recorded a
 * consent that has not been withdrawn. The CRM's marketing flag is no consent (R5.4).
 */
final class ContactRelations {

    private static final String CONSENT = "freely given consent from contact";
    private static final Set<String> YES = Set.of("true", "yes", "ja", "1");

    private final Map<FieldKey, String> values;
    private final LocalDate since;

    ContactRelations(Map<FieldKey, String> values, LocalDate since) {
        this.values = values;
        this.since = since;
    }

    /** The relations that an import may begin and end; others are none of its business. */
    static Set<RelationKindKey> governed() {
        return Stream.of(LifecycleStage.values()).map(LifecycleStage::relation).collect(Collectors.toUnmodifiableSet());
    }

    /** None for a subscriber who has unsubscribed: then nothing gives a purpose. */
    Map<RelationKindKey, LocalDate> relations() {
        var relations = new LinkedHashMap<RelationKindKey, LocalDate>();
        relations.put(byStage(), since);
        if (hasConsented()) relations.put(NEWSLETTER_READER, since);
        if (hasUnsubscribed()) relations.remove(NEWSLETTER_READER);
        return relations;
    }

    private RelationKindKey byStage() {
        var stage = values.get(LIFECYCLE_STAGE);
        if (stage == null) throw new RowRefused(NO_LIFECYCLE_STAGE, LIFECYCLE_STAGE);
        return LifecycleStage.of(stage)
                .map(LifecycleStage::relation)
                .orElseThrow(() -> new RowRefused(UNKNOWN_LIFECYCLE_STAGE, LIFECYCLE_STAGE));
    }

    private boolean hasConsented() {
        return values.getOrDefault(LEGAL_BASIS, "").toLowerCase(Locale.ROOT).contains(CONSENT);
    }

    private boolean hasUnsubscribed() {
        return YES.contains(values.getOrDefault(UNSUBSCRIBED, "").toLowerCase(Locale.ROOT));
    }
}
