package com.qmplus.vern.staff.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.staff.SecondFactor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** Appendix B of RFC 6238, cut to six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void time_codes_are_those_of_the_standard(long second, String code) {
        assertThat(TimeCodes.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void a_clock_may_be_one_step_off_but_not_two() {
        var now = Instant.ofEpochSecond(1_000_000_000L);
        assertThat(accepted(fresh(), now, now)).isTrue();
        assertThat(accepted(fresh(), now.minusSeconds(30), now)).isTrue();
        assertThat(accepted(fresh(), now.plusSeconds(30), now)).isTrue();
        assertThat(accepted(fresh(), now.minusSeconds(60), now)).isFalse();
        assertThat(accepted(fresh(), now.plusSeconds(60), now)).isFalse();
    }

    @Test
    void a_used_code_is_not_accepted_again_nor_an_older_one() {
        var now = Instant.ofEpochSecond(1_000_000_000L);
        var step = TimeCodes.acceptedStep(fresh(), SECRET, TimeCodes.code(SECRET, now), now)
                .orElseThrow();
        var used = fresh().used(step);
        assertThat(accepted(used, now, now)).isFalse();
        assertThat(accepted(used, now.minusSeconds(30), now)).isFalse();
        assertThat(accepted(used, now.plusSeconds(30), now)).isTrue();
    }

    @Test
    void spaces_in_a_code_are_as_authenticators_show_it() {
        assertThat(TimeCodes.acceptedStep(fresh(), SECRET, "287 082", Instant.ofEpochSecond(59)))
                .isPresent();
        assertThat(TimeCodes.acceptedStep(fresh(), SECRET, "", Instant.ofEpochSecond(59)))
                .isEmpty();
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secrets_are_shown_in_base_32(String plain, String encoded) {
        assertThat(Base32.encode(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }

    @Test
    void one_time_codes_are_long_plain_and_never_the_same() {
        assertThat(OneTimeCode.random()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(Stream.generate(OneTimeCode::random).limit(1000)).doesNotHaveDuplicates();
    }

    @Test
    void what_people_do_to_codes_is_undone() {
        assertThat(OneTimeCode.normalised(" k7q2 ol10-abcd ")).isEqualTo("K7Q20110ABCD");
    }

    @Test
    void passwords_are_hashed_with_argon2id_and_salt() {
        var hash = Passwords.hash("a quiet fjord");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(Passwords.hash("a quiet fjord"));
        assertThat(Passwords.isRight("a quiet fjord", hash)).isTrue();
        assertThat(Passwords.isRight("A quiet fjord", hash)).isFalse();
        assertThat(Passwords.isRight("", hash)).isFalse();
    }

    @Test
    void without_a_hash_no_password_is_right() {
        assertThat(Passwords.isRight("nobody has this password", null)).isFalse();
    }

    private static boolean accepted(SecondFactor factor, Instant shown, Instant now) {
        return TimeCodes.acceptedStep(factor, SECRET, TimeCodes.code(SECRET, shown), now)
                .isPresent();
    }

    private static SecondFactor fresh() {
        return SecondFactor.offered(KeyId.random(), new Sealed(new byte[] {1}));
    }
}
