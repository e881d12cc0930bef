package com.qmplus.vern.control.application;

import static com.qmplus.vern.control.PromiseState.BROKEN;
import static com.qmplus.vern.control.PromiseState.CANNOT_TELL;
import static com.qmplus.vern.control.PromiseState.KEPT;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.control.CheckResult;
import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ProcessingActivity;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.RecipientKind;
import com.qmplus.vern.register.RetentionRule;
import com.qmplus.vern.register.Validity;
import com.qmplus.vern.register.application.StoredRegister;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import com.qmplus.vern.shared.application.Databases;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every check there is, in a database in which every one is green: its promise broken on purpose, its sentences red, mended, and green again. */
@ParameterizedClass(name = "on {0}")
@EnumSource(
        value = Databases.class,
        names = {"DERBY", "POSTGRESQL"})
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPromiseBrokenTest {

    private static final Map<Databases, PromisedHouse> HOUSES = new EnumMap<>(Databases.class);

    private final PromisedHouse house;
    private final Map<String, Broken> broken = new TreeMap<>();

    EveryPromiseBrokenTest(Databases on) {
        house = HOUSES.computeIfAbsent(on, PromisedHouse::new);
    }

    /** What breaks a promise, and what mends it. */
    private record Broken(Runnable breaks, Runnable mends) {}

    @BeforeEach
    void everyWay() {
        inTheLog();
        inTheStore();
        inTheRegister();
        inTime("access-in-time", "ACCESS");
        inTime("correction-in-time", "RECTIFICATION");
        inTime("erasure-in-time", "ERASURE");
        inTime("copy-in-time", "PORTABILITY");
        inTheSystems("corrections-done", "CORRECT");
        inTheSystems("erasures-done", "ERASE");
        inThePolicy("contact-points", "+47 22 95 83 63", "+47 22 95 83 64");
        inThePolicy("authority-address", PromisedHouse.AUTHORITY_TODAY, PromisedHouse.AUTHORITY);
    }

    @TestFactory
    Stream<DynamicTest> turns_exactly_its_sentences_red_until_it_is_mended() {
        return broken.entrySet().stream()
                .map(each ->
                        DynamicTest.dynamicTest(each.getKey(), () -> turnsRedAndGreen(each.getKey(), each.getValue())));
    }

    private void turnsRedAndGreen(String check, Broken way) {
        house.anotherDay();
        allIsWell();

        way.breaks().run();
        var board = house.board();
        var seen = house.seen(board, check);
        assertThat(seen.state()).isEqualTo(BROKEN);
        assertThat(seen.named()).isNotEmpty().allSatisfy(offence -> {
            assertThat(offence.name()).isNotBlank();
            assertThat(offence.says()).isNotBlank().doesNotContain("{").doesNotStartWith(check);
        });
        var promise = promises().get(check);
        assertThat(PromisedHouse.red(board)).isEqualTo(PromisedHouse.tied(board, promise));

        way.mends().run();
        allIsWell();
    }

    /** Every check is green, and no sentence is anything else that a check looks at. */
    private void allIsWell() {
        var board = house.board();
        for (var check : broken.keySet())
            assertThat(house.seen(board, check))
                    .as(check)
                    .satisfies(seen -> assertThat(seen.state())
                            .as(seen.says() + seen.named())
                            .isEqualTo(KEPT));
        assertThat(PromisedHouse.red(board)).isEmpty();
        var looked = Set.copyOf(promises().values());
        assertThat(board.sentences())
                .filteredOn(sentence -> looked.containsAll(sentence.promises()))
                .isNotEmpty()
                .extracting(SentenceView::state)
                .containsOnly(KEPT);
    }

    @Test
    void there_is_no_check_that_is_not_broken_here() throws Exception {
        assertThat(broken.keySet())
                .isEqualTo(house.keys())
                .isEqualTo(
                        CheckWordsTest.checks().stream().map(PromiseCheck::key).collect(Collectors.toSet()));
    }

    @Test
    void of_nothing_at_all_no_check_can_tell() {
        assertThat(house.ofNothing).hasSameSizeAs(broken.keySet()).allSatisfy(seen -> {
            assertThat(seen.state()).as(seen.check()).isEqualTo(CANNOT_TELL);
            assertThat(seen.missing()).as(seen.check()).isNotEqualTo(CheckResult.FAILED);
        });
    }

    private static Map<String, Promise> promises() {
        try {
            return CheckWordsTest.checks().stream().collect(Collectors.toMap(PromiseCheck::key, PromiseCheck::promise));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody takes a line out of the log: it is red for as long as it is looked back. */
    private void inTheLog() {
        broken.put("looks-with-reason", new Broken(() -> house.look(), house::anotherDay));
    }

    private void inTheStore() {
        broken.put(
                "data-served",
                new Broken(
                        () -> house.sql("update person_datum set standing = '' where person_id = ?", house.ola),
                        () -> house.sql(
                                "update person_datum set standing = 'customer-contact' where person_id = ?",
                                house.ola)));
        broken.put(
                "fields-known",
                new Broken(
                        () -> house.store(house.ola, "shoe-size"),
                        () -> house.sql("delete from person_datum where field_key = ?", "shoe-size")));
        broken.put(
                "erased-stays-erased",
                new Broken(
                        () -> house.store(house.erased, "phone"),
                        () -> house.sql("delete from person_datum where field_key = ?", "phone")));
    }

    private void inTheRegister() {
        register("bases-on-record", EveryPromiseBrokenTest::unweighed);
        register("agreements-in-force", EveryPromiseBrokenTest::asProcessor);
        register("overview-kept", this::overdue);
        register("rules-for-each", this::withoutRule);
        register("data-ruled", this::withoutRule);
    }

    private void register(String check, UnaryOperator<Element> change) {
        broken.put(check, new Broken(() -> inRegister(change), () -> {
            var before = StoredRegister.inOrder().stream()
                    .collect(Collectors.toMap(EveryPromiseBrokenTest::key, element -> element));
            inRegister(element -> before.get(key(element)));
        }));
    }

    private void inRegister(UnaryOperator<Element> change) {
        house.store.inTransaction(() -> {
            house.register.change(change);
            return true;
        });
    }

    private static String key(Element element) {
        return element.getClass() + " " + element.stableKey();
    }

    private static Element unweighed(Element element) {
        if (!(element instanceof Purpose purpose)) return element;
        return purpose.withBases(purpose.bases().stream()
                .map(it -> new BasisFor(
                        it.personCategory(), it.basis(), it.provision(), it.explanation(), null, it.special()))
                .toList());
    }

    private static Element asProcessor(Element element) {
        return element instanceof Recipient recipient && recipient.key().equals("hubspot")
                ? StoredRegister.of(recipient, RecipientKind.PROCESSOR)
                : element;
    }

    private Element overdue(Element element) {
        if (!(element instanceof ProcessingActivity it)) return element;
        return new ProcessingActivity(
                it.key(),
                it.name(),
                it.description(),
                it.area(),
                it.systems(),
                LocalDate.now(house.clock).minusDays(1),
                it.dpia(),
                it.valid(),
                it.confirm());
    }

    private Element withoutRule(Element element) {
        if (!(element instanceof RetentionRule it)) return element;
        return new RetentionRule(
                it.purpose(),
                it.category(),
                it.trigger(),
                it.period(),
                it.action(),
                it.told(),
                it.basis(),
                new Validity(null, LocalDate.now(house.clock).minusDays(1)),
                it.confirm());
    }

    /** What was answered too late is late for as long as it is looked back. */
    private void inTime(String check, String right) {
        broken.put(check, new Broken(() -> house.aCase(right, yesterday()), () -> {
            house.sql(
                    "update data_subject_request set answered_on = ? where answered_on is null", house.clock.instant());
            assertThat(house.seen(house.board(), check).state()).isEqualTo(BROKEN);
            house.anotherDay();
        }));
    }

    private LocalDate yesterday() {
        return LocalDate.now(house.clock).minusDays(1);
    }

    private void inTheSystems(String check, String kind) {
        broken.put(
                check,
                new Broken(
                        () -> house.errand(kind, house.clock.instant().minus(Duration.ofDays(31)), false),
                        () -> house.sql(
                                "update errand set state = 'DONE', settled = ? where settled is null",
                                house.clock.instant())));
    }

    private void inThePolicy(String check, String right, String wrong) {
        broken.put(
                check,
                new Broken(
                        () -> house.publish(house.published().replace(right, wrong)),
                        () -> house.publish(house.published().replace(wrong, right))));
    }
}
