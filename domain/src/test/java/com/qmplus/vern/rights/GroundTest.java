package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.Ground.ACCURACY_CONTESTED;
import static com.qmplus.vern.rights.Ground.CHILD_ONLINE;
import static com.qmplus.vern.rights.Ground.CONSENT_WITHDRAWN;
import static com.qmplus.vern.rights.Ground.COPY;
import static com.qmplus.vern.rights.Ground.ERASURE_REQUIRED;
import static com.qmplus.vern.rights.Ground.NEEDED_FOR_CLAIMS;
import static com.qmplus.vern.rights.Ground.OBJECTED;
import static com.qmplus.vern.rights.Ground.OBJECTION_PENDING;
import static com.qmplus.vern.rights.Ground.TRANSFER;
import static com.qmplus.vern.rights.Ground.UNLAWFUL;
import static com.qmplus.vern.rights.Ground.UNLAWFUL_KEEP;
import static com.qmplus.vern.rights.Ground.UNNECESSARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroundTest {

    @Test
    void erasure_has_the_six_grounds_of_the_law() {
        assertThat(Ground.of(Right.ERASURE))
                .containsExactly(UNNECESSARY, CONSENT_WITHDRAWN, OBJECTED, UNLAWFUL, ERASURE_REQUIRED, CHILD_ONLINE)
                .extracting(Ground::article)
                .containsExactly("17(1)(a)", "17(1)(b)", "17(1)(c)", "17(1)(d)", "17(1)(e)", "17(1)(f)");
    }

    @Test
    void restriction_has_four() {
        assertThat(Ground.of(Right.RESTRICTION))
                .containsExactly(ACCURACY_CONTESTED, UNLAWFUL_KEEP, NEEDED_FOR_CLAIMS, OBJECTION_PENDING)
                .extracting(Ground::article)
                .containsExactly("18(1)(a)", "18(1)(b)", "18(1)(c)", "18(1)(d)");
    }

    @Test
    void data_are_handed_over_or_passed_on() {
        assertThat(Ground.of(Right.PORTABILITY)).containsExactly(COPY, TRANSFER);
    }

    @Test
    void the_other_rights_need_no_ground() {
        var withGrounds = EnumSet.of(Right.ERASURE, Right.RESTRICTION, Right.PORTABILITY);
        assertThat(Arrays.stream(Right.values()).filter(right -> !withGrounds.contains(right)))
                .allSatisfy(right -> assertThat(Ground.of(right)).isEmpty());
    }
}
