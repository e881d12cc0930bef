package com.qmplus.vern.ear.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.application.Traced;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The auditor reads what was done in words, not by the name of a service. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TracedWordsTest {

    private static final String BEGINNING = "action.";

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void every_traced_operation_has_words_and_no_other(String language) {
        assertThat(said(language)).containsExactlyInAnyOrderElementsOf(traced());
    }

    private static Set<String> said(String language) {
        var noOther = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("com.qmplus.vern.audit.web.messages", Locale.forLanguageTag(language), noOther)
                .keySet()
                .stream()
                .filter(key -> key.startsWith(BEGINNING))
                .map(key -> key.substring(BEGINNING.length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> traced() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("/com/qmplus/vern/ear/"))
                        .importPackages("com.qmplus.vern")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Traced.class))
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .collect(Collectors.toSet());
    }
}
