package com.qmplus.vern.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.shared.Language;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsOfAllRulesTest {

    private static final Set<String> RULES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("com.qmplus.vern").stream()
                    .filter(type -> type.isAssignableTo(BrokenRule.class))
                    .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                    .map(JavaClass::getSimpleName)
                    .map(name -> "rule." + name)
                    .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void the_rules_are_in_sight() {
        assertThat(RULES).contains("rule.NotFound", "rule.StalePage");
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_has_a_text_and_each_text_a_rule(Language language) {
        assertThat(Bundle.of(RuleTexts.BUNDLE, language).keySet()).containsExactlyInAnyOrderElementsOf(RULES);
    }
}
