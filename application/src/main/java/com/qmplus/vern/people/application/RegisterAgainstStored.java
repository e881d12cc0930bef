package com.qmplus.vern.people.application;

import static com.qmplus.vern.register.FindingRule.DATA_WITHOUT_PURPOSE;
import static com.qmplus.vern.register.FindingRule.DATA_WITHOUT_RULE;

import com.qmplus.vern.people.Admission;
import com.qmplus.vern.people.KeptOn;
import com.qmplus.vern.people.Standing;
import com.qmplus.vern.people.StoragePolicy;
import com.qmplus.vern.people.StoredData;
import com.qmplus.vern.people.StoredField;
import com.qmplus.vern.people.Unserved;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.StoredDataFindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * No rule, no data, for what is stored already (GDPR art. 5(1)(b), (e); statement 41): a change of the register can take the
 * reason from data that were stored with one. All who stand alike have the same reasons, so that the register is asked once
 * for each field and way to stand (seen anew every ten seconds), and only the people whose data are in question are counted. For a day to come, people are
 * taken to stand as they do today. The last contact and the closing of a case cannot be seen without opening anything, so
 * that what a person's own page finds kept too long by them is not counted here.
 */
@ApplicationScoped
public class RegisterAgainstStored implements StoredDataFindings {

    private static final Duration SEEN_LASTS = Duration.ofSeconds(10);

    private volatile @Nullable Seen seen;
    private StoredData stored;
    private Clock clock;

    protected RegisterAgainstStored() {} // for CDI

    @Inject
    public RegisterAgainstStored(StoredData stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    @Override
    public List<Finding> findings(Register register, LocalDate day) {
        return questions(register, day).entrySet().stream()
                .map(each -> finding(register, each.getKey(), each.getValue()))
                .filter(finding -> finding.count() > 0)
                .toList();
    }

    /** What is wrong with data of a category. */
    record Wrong(FindingRule rule, CategoryKey category) {}

    /** Whose data of the category the rule speaks of. */
    Optional<Unserved> question(Register register, Wrong wrong, LocalDate day) {
        return Optional.ofNullable(questions(register, day).get(wrong));
    }

    private Map<Wrong, Unserved> questions(Register register, LocalDate day) {
        var wrong = storedFields().stream()
                .filter(each -> !each.standing().equals(Standing.NOT_NOTED))
                .flatMap(each -> wrong(register, each, day).stream().map(found -> Map.entry(found, each)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var questions = new LinkedHashMap<Wrong, Unserved>();
        wrong.forEach((found, fields) -> questions.put(found, question(register, found, fields, day)));
        return questions;
    }

    /** Which fields of whom there are changes seldom and is asked for with every page of the register. */
    private List<StoredField> storedFields() {
        var now = clock.instant();
        var last = seen;
        if (last == null || !now.isBefore(last.at().plus(SEEN_LASTS))) {
            last = new Seen(now, stored.fields());
            seen = last;
        }
        return last.fields();
    }

    private record Seen(Instant at, List<StoredField> fields) {}

    private static Optional<Wrong> wrong(Register register, StoredField each, LocalDate day) {
        return register.findField(each.field()).map(Field::category).flatMap(category -> switch (StoragePolicy.admit(
                register, each.field(), each.standing().kinds(), day)) {
            case Admission.Admitted admitted -> Optional.empty();
            case Admission.NoPurpose none -> Optional.of(new Wrong(DATA_WITHOUT_PURPOSE, category));
            case Admission.NoRule none -> Optional.of(new Wrong(DATA_WITHOUT_RULE, category));
        });
    }

    private Unserved question(Register register, Wrong wrong, List<StoredField> fields, LocalDate day) {
        var unless = wrong.rule() == DATA_WITHOUT_PURPOSE
                ? StoragePolicy.keptOn(register, wrong.category(), day, clock.getZone())
                : List.<KeptOn>of();
        return new Unserved(fields, unless, day);
    }

    private Finding finding(Register register, Wrong wrong, Unserved question) {
        return new Finding(
                wrong.rule(),
                ElementKind.CATEGORY,
                wrong.category().value(),
                register.category(wrong.category()).name(),
                null,
                null,
                Math.toIntExact(stored.count(question)));
    }
}
