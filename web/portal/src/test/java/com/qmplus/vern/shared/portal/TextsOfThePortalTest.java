package com.qmplus.vern.shared.portal;

import com.qmplus.vern.shared.web.BundleCheck;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsOfThePortalTest {

    @ParameterizedTest
    @CsvSource({
        "frame,com.qmplus.vern.shared.portal.messages",
        "rights,com.qmplus.vern.rights.portal.messages",
        "privacy,com.qmplus.vern.register.portal.messages",
        "mail,com.qmplus.vern.correspondence.portal.messages"
    })
    void no_text_is_missing_or_left_over_in_either_language(String variable, String bundle) {
        var check = new BundleCheck(Path.of(""), bundle);
        check.saysTheSameInBothLanguages();
        check.missesNoKey(variable);
        check.leavesNoKeyUnused();
    }
}
