package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AccessAnswer.CategoryPart;
import com.qmplus.vern.rights.AccessAnswer.ComplaintPart;
import com.qmplus.vern.rights.AccessAnswer.DecisionsPart;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.AccessAnswer.PurposePart;
import com.qmplus.vern.rights.AccessAnswer.RecipientPart;
import com.qmplus.vern.rights.AccessAnswer.SearchPart;
import com.qmplus.vern.rights.AccessAnswer.StoragePart;
import com.qmplus.vern.rights.AccessAnswer.TransferPart;
import com.qmplus.vern.rights.AccessAnswer.TransfersPart;
import com.qmplus.vern.rights.Article15;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.SearchResult;
import com.qmplus.vern.shared.Language;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Given an access answer that misses any of 15(1)(a)-(h), 15(2), then it is not sendable: each part is taken away in turn. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class Article15Test {

    private static final AccessAnswer WHOLE = AnAnswer.in(Language.EN).rich();

    @Test
    void a_whole_answer_misses_nothing() {
        assertThat(Article15.missing(WHOLE)).isEmpty();
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource
    void statement_12_an_answer_misses_whatever_part_is_taken_away(String point, String what, AccessAnswer answer) {
        assertThat(Article15.missing(answer)).contains(point);
    }

    static Stream<Arguments> statement_12_an_answer_misses_whatever_part_is_taken_away() {
        return Stream.of(
                Arguments.of("15(1)(a)", "purposes", with(WHOLE, "purposes", List.of())),
                Arguments.of("15(1)(a)", "a purpose's name", purpose("name", " ")),
                Arguments.of("15(1)(a)", "a purpose's description", purpose("description", "")),
                Arguments.of("15(1)(a)", "a legal basis", purpose("legalBasis", "")),
                Arguments.of("15(1)(a)", "why a legal basis holds", purpose("legalBasisExplained", "")),
                Arguments.of("15(1)(b)", "categories", with(WHOLE, "categories", List.of())),
                Arguments.of("15(1)(b)", "a category's name", category("name", "")),
                Arguments.of("15(1)(c)", "recipients", with(WHOLE, "recipients", List.of())),
                Arguments.of(
                        "15(1)(c)",
                        "one of the recipients",
                        with(
                                WHOLE,
                                "recipients",
                                WHOLE.recipients().subList(1, WHOLE.recipients().size()))),
                Arguments.of("15(1)(c)", "a recipient's name", recipient("name", "")),
                Arguments.of("15(1)(d)", "storage of a purpose", purpose("storage", List.<StoragePart>of())),
                Arguments.of("15(1)(d)", "how long", purpose("storage", List.of(with(storage(), "told", "")))),
                Arguments.of("15(1)(e)", "rights", with(WHOLE, "rights", List.of())),
                Arguments.of(
                        "15(1)(f)",
                        "the authority",
                        with(WHOLE, "complaint", with(WHOLE.complaint(), "authority", ""))),
                Arguments.of(
                        "15(1)(f)",
                        "its address",
                        with(WHOLE, "complaint", new ComplaintPart("Datatilsynet", List.of(), "", "", ""))),
                Arguments.of("15(1)(g)", "a source", item("sourceName", "")),
                Arguments.of(
                        "15(1)(h)",
                        "automated decisions",
                        with(WHOLE, "automatedDecisions", new DecisionsPart("", List.of()))),
                Arguments.of(
                        "15(2)", "a look at transfers", with(WHOLE, "transfers", new TransfersPart(false, List.of()))),
                Arguments.of(
                        "15(2)",
                        "the tool of a transfer",
                        with(
                                WHOLE,
                                "transfers",
                                new TransfersPart(true, List.of(new TransferPart("HubSpot", "USA", ""))))),
                Arguments.of("15(3)", "searches", with(WHOLE, "searches", List.of())),
                Arguments.of("15(3)", "a value, without a reason", item("value", null)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Right.class,
            names = {"RECTIFICATION", "ERASURE", "RESTRICTION", "OBJECTION"})
    void an_answer_misses_each_right_that_is_not_told(Right right) {
        var others = WHOLE.rights().stream().filter(other -> other != right).toList();

        assertThat(Article15.missing(with(WHOLE, "rights", others))).containsExactly("15(1)(e)");
    }

    @ParameterizedTest
    @EnumSource(
            value = SearchResult.class,
            names = {"WAITING", "FAILED"})
    void a_system_without_result_makes_the_copy_incomplete(SearchResult result) {
        var search = with(WHOLE.searches().getFirst(), "result", result);

        assertThat(Article15.missing(with(WHOLE, "searches", List.<SearchPart>of(search))))
                .containsExactly("15(3)");
    }

    private static AccessAnswer purpose(String component, Object value) {
        return with(
                WHOLE, "purposes", List.<PurposePart>of(with(WHOLE.purposes().getFirst(), component, value)));
    }

    private static AccessAnswer category(String component, Object value) {
        return with(
                WHOLE,
                "categories",
                List.<CategoryPart>of(with(WHOLE.categories().getFirst(), component, value)));
    }

    private static AccessAnswer recipient(String component, Object value) {
        return with(
                WHOLE,
                "recipients",
                List.<RecipientPart>of(with(WHOLE.recipients().getFirst(), component, value)));
    }

    private static AccessAnswer item(String component, Object value) {
        var item = WHOLE.categories().stream()
                .flatMap(category -> category.items().stream())
                .filter(candidate -> !candidate.isExcluded())
                .findFirst()
                .orElseThrow();
        return category("items", List.<ItemPart>of(with(item, component, value)));
    }

    private static StoragePart storage() {
        return WHOLE.purposes().getFirst().storage().getFirst();
    }

    /** The same record with one component changed. */
    @SuppressWarnings("unchecked")
    private static <R extends Record> R with(R record, String component, Object value) {
        var components = record.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        var values = Arrays.stream(components)
                .map(each -> each.getName().equals(component) ? value : read(record, each))
                .toArray();
        try {
            assertThat(components).extracting(RecordComponent::getName).contains(component);
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
