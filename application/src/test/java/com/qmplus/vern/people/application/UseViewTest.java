package com.qmplus.vern.people.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.PurposeKey;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UseViewTest {

    @Test
    void a_case_or_a_purpose_is_a_reason() {
        var id = UUID.randomUUID();
        assertThat(UseView.forCase(id).use()).isEqualTo(new Use.ForCase(new CaseRef(id)));
        assertThat(UseView.forPurpose("security").use()).isEqualTo(new Use.ForPurpose(PurposeKey.SECURITY));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "No Key!", "<script>"})
    void what_names_no_purpose_is_none(String purpose) {
        assertThatThrownBy(() -> new UseView(null, purpose).use()).isInstanceOf(NoReasonGiven.class);
    }
}
