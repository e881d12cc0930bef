package com.qmplus.vern.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OnFileTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final ElementRef AGREEMENT = new ElementRef(ElementKind.AGREEMENT, "crm-2026");
    private static final ElementRef PARTNER = new ElementRef(ElementKind.RECIPIENT, "partner");
    private static final Text NAME = new Text("Navn", "Name");

    @Test
    void an_agreement_in_force_and_a_described_arrangement_are_missing_until_they_are_filed() {
        var register = register(agreement(TODAY, null), partner(NAME));
        assertThat(OnFile.of(List.of(), NOON).missing(register, TODAY))
                .extracting(Finding::rule, Finding::kind, Finding::key)
                .containsExactly(
                        tuple(FindingRule.DOCUMENT_NOT_ON_FILE, ElementKind.AGREEMENT, "crm-2026"),
                        tuple(FindingRule.DOCUMENT_NOT_ON_FILE, ElementKind.RECIPIENT, "partner"));
        var filed = OnFile.of(List.of(document(AGREEMENT, 1, NOON), document(PARTNER, 1, NOON)), NOON.plusSeconds(1));
        assertThat(filed.missing(register, TODAY)).isEmpty();
        assertThat(filed.all()).extracting(FiledDocument::of).containsExactlyInAnyOrder(AGREEMENT, PARTNER);
    }

    @Test
    void one_that_is_over_or_not_begun_and_an_arrangement_that_nobody_described_are_not_missing() {
        var register = register(agreement(TODAY.minusYears(1), TODAY.minusDays(1)), partner(null));
        assertThat(OnFile.of(List.of(), NOON).missing(register, TODAY)).isEmpty();
        assertThat(OnFile.of(List.of(), NOON)
                        .missing(register(agreement(TODAY.plusDays(1), null), partner(null)), TODAY))
                .isEmpty();
    }

    @Test
    void the_highest_number_holds_of_those_that_had_been_filed() {
        var first = document(AGREEMENT, 1, NOON);
        var second = document(AGREEMENT, 2, NOON.plusSeconds(60));
        assertThat(OnFile.of(List.of(second, first), NOON.plusSeconds(61)).current(AGREEMENT))
                .contains(second);
        assertThat(OnFile.of(List.of(second, first), NOON.plusSeconds(60)).current(AGREEMENT))
                .contains(first);
        assertThat(OnFile.of(List.of(second, first), NOON).current(AGREEMENT)).isEmpty();
    }

    private static Register register(Element... more) {
        var elements = new ArrayList<Element>(List.of(more));
        elements.add(
                new Recipient("crm", NAME, NAME, RecipientKind.PROCESSOR, true, true, null, Validity.ALWAYS, false));
        return Register.of(1, elements);
    }

    private static Agreement agreement(LocalDate from, LocalDate until) {
        return new Agreement("crm-2026", "crm", from, until, List.of(), List.of(), Validity.ALWAYS, false);
    }

    private static Recipient partner(Text arrangement) {
        return new Recipient(
                "partner", NAME, NAME, RecipientKind.JOINT_CONTROLLER, true, true, arrangement, Validity.ALWAYS, false);
    }

    private static FiledDocument document(ElementRef of, int number, Instant when) {
        return new FiledDocument(
                UUID.randomUUID(),
                of,
                number,
                "avtale",
                DocumentType.PDF,
                4,
                "0".repeat(64),
                KeyId.random(),
                EmployeeId.random(),
                when);
    }
}
