package com.qmplus.vern.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CarriedOutTest {

    @Test
    void what_waits_for_an_answer_is_not_settled_nor_what_needs_somebody() {
        assertThat(Arrays.stream(CarriedOut.values()).filter(CarriedOut::isSettled))
                .containsExactlyInAnyOrder(
                        CarriedOut.DONE, CarriedOut.ANNOTATION_ERASED, CarriedOut.ANONYMISED, CarriedOut.DONE_BEFORE);
    }
}
