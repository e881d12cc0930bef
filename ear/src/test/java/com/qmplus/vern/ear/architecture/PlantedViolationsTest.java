package com.qmplus.vern.ear.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule that cannot fail holds nothing: each finds the violation planted for it, and no other. */
class PlantedViolationsTest {

    private static final String ROOT = "com.qmplus.vern.ear.planted";
    private static final Pattern CULPRIT = Pattern.compile("<" + Pattern.quote(ROOT) + "\\.[\\w.]*?([A-Z]\\w*)");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

    private static final Map<String, Set<String>> CULPRITS = Map.ofEntries(
            Map.entry("domainStandsAlone", Set.of("AsksTheContainer")),
            Map.entry("applicationKnowsNoPages", Set.of("ReachesUpToAPage")),
            Map.entry("portalAndIntranetStandApart", Set.of("BorrowsFromTheIntranet")),
            Map.entry("featuresKnowOnlyThoseAbove", Set.of("KnowsRights", "OfNoFeature")),
            Map.entry("servicesNameTheirRoles", Set.of("NamesNoRoles", "OpenButUnlisted")),
            Map.entry("serviceMethodsSayWhatTheyTrace", Set.of("LeavesNoTrace")),
            Map.entry("roundsHaveTheirOwnTransactions", Set.of("RingsInOneTransaction")),
            Map.entry("pagesCallOnlyServices", Set.of("WalksAroundTheService")),
            Map.entry("pagesTouchNoStore", Set.of("QueriesByItself")),
            Map.entry("personalDataHaveOneDoor", Set.of("ReadsPeopleItself")),
            Map.entry("behindTheDoorStandOnlyThoseWhoAreListed", Set.of("ExportsPeople", "QueriesPeople")),
            Map.entry("entitiesHaveNoSetters", Set.of("SettableEntity")),
            Map.entry("timeComesFromAClock", Set.of("AsksTheMachine")),
            Map.entry("theServerIsAnyServer", Set.of("KnowsItsServer")));

    private final Map<String, ArchRule> rules = Rules.of(new ArchitectureRules(ROOT, Set.of(), Set.of("JpaPersons")));

    @Test
    void every_rule_has_its_planted_violation() {
        assertThat(CULPRITS).containsOnlyKeys(rules.keySet());
    }

    @TestFactory
    Stream<DynamicTest> finds_exactly_its_violation() {
        return rules.entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> assertThat(culprits(rule.getValue())).isEqualTo(CULPRITS.get(rule.getKey()))));
    }

    private static Set<String> culprits(ArchRule rule) {
        var culprits = new TreeSet<String>();
        for (var detail : rule.evaluate(PLANTED).getFailureReport().getDetails()) {
            var culprit = CULPRIT.matcher(detail);
            assertThat(culprit.find()).as(detail).isTrue();
            culprits.add(culprit.group(1));
        }
        return culprits;
    }
}
