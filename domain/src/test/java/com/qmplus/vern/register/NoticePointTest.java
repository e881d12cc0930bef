package com.qmplus.vern.register;

import static com.qmplus.vern.register.ARegister.text;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.NoticeFacts.BasisFact;
import com.qmplus.vern.register.NoticeFacts.CategoryFact;
import com.qmplus.vern.register.NoticeFacts.NeedFact;
import com.qmplus.vern.register.NoticeFacts.Publisher;
import com.qmplus.vern.register.NoticeFacts.PurposeFact;
import com.qmplus.vern.register.NoticeFacts.RecipientFact;
import com.qmplus.vern.register.NoticeFacts.SourceFact;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every point of the law is seen to be missed: nothing is a point that no notice can lack. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticePointTest {

    private static final Map<NoticePoint, UnaryOperator<Facts>> SPOILED = new EnumMap<>(NoticePoint.class);

    static {
        SPOILED.put(NoticePoint.WHO, facts -> facts.controller(new Publisher("Fjord AS", null, "", "", "", null)));
        SPOILED.put(NoticePoint.OFFICER, facts -> facts.officer(new ContactPoint("Somebody", null, " ")));
        SPOILED.put(NoticePoint.WHY, facts -> facts.purpose(it -> it.bases(List.of())));
        SPOILED.put(
                NoticePoint.INTEREST,
                facts -> facts.purpose(it -> it.bases(List.of(
                        new BasisFact(text("All"), LawfulBasis.LEGITIMATE_INTEREST, text("so"), null, null, null)))));
        SPOILED.put(NoticePoint.RECIPIENT, facts -> facts.purpose(it -> it.recipients(List.of("nobody"))));
        SPOILED.put(
                NoticePoint.TRANSFER,
                facts -> facts.recipients(List.of(new RecipientFact(
                        "hubspot", text("HubSpot"), text("CRM"), RecipientKind.PROCESSOR, true, false))));
        SPOILED.put(
                NoticePoint.STORAGE,
                facts -> facts.purpose(it -> it.needs(List.of(new NeedFact("contact", null, null, null, null, null)))));
        SPOILED.put(NoticePoint.RIGHTS, facts -> facts.withoutRight(NoticeRight.PORTABILITY));
        SPOILED.put(NoticePoint.WITHDRAWAL, facts -> facts.withoutRight(NoticeRight.WITHDRAWAL));
        SPOILED.put(
                NoticePoint.COMPLAINT,
                facts -> facts.authority(
                        new SupervisoryAuthority("Datatilsynet", new PostalAddress("", "", ""), "", "")));
        SPOILED.put(NoticePoint.PROVISION, facts -> facts.purposes(List.of()));
        SPOILED.put(NoticePoint.DECISIONS, Facts::withoutDecisions);
        SPOILED.put(NoticePoint.CATEGORY, facts -> facts.categories(List.of()));
        SPOILED.put(NoticePoint.SOURCE, facts -> facts.sources(List.of()));
        SPOILED.put(NoticePoint.OBJECTION, facts -> facts.withoutRight(NoticeRight.OBJECTION_TO_MARKETING));
    }

    @Test
    void a_whole_register_makes_a_whole_notice() {
        assertThat(NoticePoint.missingIn(ANotice.complete())).isEmpty();
    }

    @Test
    void every_letter_of_article_13_has_a_point_and_what_article_14_asks_beside() {
        assertThat(Arrays.stream(NoticePoint.values()).map(NoticePoint::article))
                .contains(
                        "13(1)(a)",
                        "13(1)(b)",
                        "13(1)(c)",
                        "13(1)(d)",
                        "13(1)(e)",
                        "13(1)(f)",
                        "13(2)(a)",
                        "13(2)(b)",
                        "13(2)(c)",
                        "13(2)(d)",
                        "13(2)(e)",
                        "13(2)(f)",
                        "14(1)(d)",
                        "14(2)(f)",
                        "21(4)")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void what_the_facts_do_not_tell_is_missed(NoticePoint point) {
        var facts = requireNonNull(SPOILED.get(point))
                .apply(new Facts(ANotice.complete().facts()));
        assertThat(NoticePoint.missingIn(new NoticeContent(1, facts.facts(), ANotice.wording())))
                .contains(point)
                .allMatch(
                        missing -> missing == point || facts.facts().purposes().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void what_has_no_piece_to_be_told_in_is_missed(NoticePoint point) {
        assertThat(NoticePoint.missingIn(ANotice.without(point.section())))
                .contains(point)
                .allMatch(missing -> missing.section() == point.section());
    }

    /** A copy with one thing otherwise. */
    private record Facts(NoticeFacts facts) {

        Facts controller(Publisher other) {
            return with(other, facts.officer(), facts.purposes(), facts.categories());
        }

        Facts officer(ContactPoint other) {
            return with(facts.controller(), other, facts.purposes(), facts.categories());
        }

        Facts purposes(List<PurposeFact> others) {
            return with(facts.controller(), facts.officer(), others, facts.categories());
        }

        Facts categories(List<CategoryFact> others) {
            return with(facts.controller(), facts.officer(), facts.purposes(), others);
        }

        Facts purpose(UnaryOperator<One> change) {
            var first = facts.purposes().getFirst();
            return purposes(List.of(
                    change.apply(new One(first)).purpose(), facts.purposes().get(1)));
        }

        Facts sources(List<SourceFact> others) {
            return with(others, facts.recipients(), facts.rights(), facts.authority(), facts.automatedDecisions());
        }

        Facts recipients(List<RecipientFact> others) {
            return with(facts.sources(), others, facts.rights(), facts.authority(), facts.automatedDecisions());
        }

        Facts authority(SupervisoryAuthority other) {
            return with(facts.sources(), facts.recipients(), facts.rights(), other, facts.automatedDecisions());
        }

        Facts withoutRight(NoticeRight right) {
            var rights = facts.rights().stream().filter(each -> each != right).toList();
            return with(facts.sources(), facts.recipients(), rights, facts.authority(), facts.automatedDecisions());
        }

        Facts withoutDecisions() {
            return with(facts.sources(), facts.recipients(), facts.rights(), facts.authority(), null);
        }

        private Facts with(
                Publisher controller, ContactPoint officer, List<PurposeFact> purposes, List<CategoryFact> categories) {
            return new Facts(new NoticeFacts(
                    controller,
                    officer,
                    purposes,
                    categories,
                    facts.sources(),
                    facts.recipients(),
                    facts.transfers(),
                    facts.rights(),
                    facts.authority(),
                    facts.automatedDecisions(),
                    facts.security()));
        }

        private Facts with(
                List<SourceFact> sources,
                List<RecipientFact> recipients,
                List<NoticeRight> rights,
                SupervisoryAuthority authority,
                Text decisions) {
            return new Facts(new NoticeFacts(
                    facts.controller(),
                    facts.officer(),
                    facts.purposes(),
                    facts.categories(),
                    sources,
                    recipients,
                    facts.transfers(),
                    rights,
                    authority,
                    decisions,
                    facts.security()));
        }
    }

    private record One(PurposeFact purpose) {

        One bases(List<BasisFact> others) {
            return with(others, purpose.needs(), purpose.recipients());
        }

        One needs(List<NeedFact> others) {
            return with(purpose.bases(), others, purpose.recipients());
        }

        One recipients(List<String> others) {
            return with(purpose.bases(), purpose.needs(), others);
        }

        private One with(List<BasisFact> bases, List<NeedFact> needs, List<String> recipients) {
            return new One(new PurposeFact(
                    purpose.key(),
                    purpose.name(),
                    purpose.description(),
                    bases,
                    needs,
                    recipients,
                    purpose.decision()));
        }
    }
}
