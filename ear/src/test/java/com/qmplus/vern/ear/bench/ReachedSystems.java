package com.qmplus.vern.ear.bench;

import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The other systems of QmPlus's register, as if a machine searched them: each answers at once, with a little. */
public final class ReachedSystems {

    private static final Instant COLLECTED = Instant.parse("2026-05-04T10:00:00Z");

    private ReachedSystems() {}

    /** Holds twelve data of everybody. */
    @ApplicationScoped
    public static class Crm implements PersonalDataSystem {
        @Override
        public String system() {
            return "hubspot";
        }

        @Override
        public List<HeldDatum> find(Sought sought) {
            return List.of(
                    held("job-title", "Innkjøper", system(), sought),
                    held("company", "Kongletopp Bygg AS", system(), sought),
                    held("lifecycle-stage", "Customer", system(), sought),
                    held("created", "2020-12-24", system(), sought),
                    held("last-activity", "2026-02-28", system(), sought),
                    held("original-source", "Offline Sources", system(), sought),
                    held("street", "Storgata 1", system(), sought),
                    held("postal-code", "0155", system(), sought),
                    held("city", "Oslo", system(), sought),
                    held("country", "Norge", system(), sought),
                    held("mobile", "+4710000001", system(), sought),
                    held("marketing-status", "Marketing contact", system(), sought));
        }
    }

    /** Knows what they have read. */
    @ApplicationScoped
    public static class Website implements PersonalDataSystem {
        @Override
        public String system() {
            return "website";
        }

        @Override
        public List<HeldDatum> find(Sought sought) {
            return List.of(
                    held("articles-read", "Ledelsens gjennomgang", system(), sought),
                    held("page-views", "51", system(), sought));
        }
    }

    /** Holds nothing. */
    @ApplicationScoped
    public static class Mailboxes implements PersonalDataSystem {
        @Override
        public String system() {
            return "email";
        }

        @Override
        public List<HeldDatum> find(Sought sought) {
            return List.of();
        }
    }

    /** Holds an invoice. */
    @ApplicationScoped
    public static class Accounts implements PersonalDataSystem {
        @Override
        public String system() {
            return "accounting";
        }

        @Override
        public List<HeldDatum> find(Sought sought) {
            return List.of(held("invoice", "2026-1042, 12 500 kr", system(), sought));
        }
    }

    private static HeldDatum held(String field, String value, String system, Sought sought) {
        return new HeldDatum(field, value, system, "self", COLLECTED, Set.copyOf(sought.identifiers()));
    }
}
