package com.qmplus.vern.ear.architecture;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.qmplus.vern.ear.Listed;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the house to its shape; here alone all classes are in sight. */
class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/com/qmplus/vern/ear/"))
            .importPackages("com.qmplus.vern");

    private final ArchitectureRules rules =
            new ArchitectureRules("com.qmplus.vern", Listed.in("public-services"), Listed.in("readers-of-people"));

    @TestFactory
    Stream<DynamicTest> holds() {
        return Rules.of(rules).entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(ALL)));
    }
}
