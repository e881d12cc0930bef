package com.qmplus.vern.people;

import com.qmplus.vern.register.RelationKindKey;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far the CRM says that somebody has come, and which relation to the controller that is. */
public enum LifecycleStage {
    SUBSCRIBER(RelationKindKey.NEWSLETTER_READER, "subscriber", "abonnent"),
    LEAD(RelationKindKey.PROSPECT, "lead"),
    MARKETING_QUALIFIED_LEAD(
            RelationKindKey.PROSPECT, "marketing qualified lead", "marketingqualifiedlead", "markedskvalifisert lead"),
    SALES_QUALIFIED_LEAD(
            RelationKindKey.PROSPECT, "sales qualified lead", "salesqualifiedlead", "salgskvalifisert lead"),
    OPPORTUNITY(RelationKindKey.PROSPECT, "opportunity", "salgsmulighet", "mulighet"),
    CUSTOMER(RelationKindKey.CUSTOMER_CONTACT, "customer", "kunde"),
    EVANGELIST(RelationKindKey.CUSTOMER_CONTACT, "evangelist", "ambassadør"),
    FORMER_CUSTOMER(RelationKindKey.FORMER_CUSTOMER, "former customer", "tidligere kunde"),
    OTHER(RelationKindKey.PARTNER_CONTACT, "other", "annet", "partner", "supplier", "leverandør");

    private final RelationKindKey relation;
    private final Set<String> words;

    LifecycleStage(RelationKindKey relation, String... words) {
        this.relation = relation;
        this.words = Set.of(words);
    }

    public RelationKindKey relation() {
        return relation;
    }

    /** By the CRM's word for it, in English or Norwegian. */
    public static Optional<LifecycleStage> of(String word) {
        var wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(stage -> stage.words.contains(wanted))
                .findFirst();
    }
}
