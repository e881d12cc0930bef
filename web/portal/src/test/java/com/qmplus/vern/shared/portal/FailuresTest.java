package com.qmplus.vern.shared.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.application.LinkNeeded;
import com.qmplus.vern.rights.application.NothingToFetch;
import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.TooManyTries;
import jakarta.ejb.EJBAccessException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FailuresTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NotFound("draft"), 404),
                Arguments.of(new NothingToFetch(), 404),
                Arguments.of(new LinkNeeded(), 403),
                Arguments.of(new TooManyTries(), 429),
                Arguments.of(new AnyRule(), 400),
                Arguments.of(new EJBAccessException(), 403),
                Arguments.of(new IllegalStateException(), 500));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void each_kind_of_failure_has_its_status(Throwable failure, int status) {
        assertThat(Failures.statusOf(failure)).isEqualTo(status);
    }

    private static final class AnyRule extends BrokenRule {

        private static final long serialVersionUID = 1L;
    }
}
