package com.qmplus.vern.control.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.control.PolicyText;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the policy says of contact points and of where to complain, held against the register. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SaidInPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:40:00Z");

    private final ControlWorld world = new ControlWorld();
    private final SaidInPolicy said = new SaidInPolicy(world.policies, world.register);
    private final PromiseCheck address = new AuthorityAddress(said);
    private final PromiseCheck contact = new ContactPoints(said);

    @Test
    void the_delivered_policy_gives_an_address_that_the_authority_no_longer_has() {
        assertThat(address.look(NOW)).isEqualTo(new Checked.Broken(1, 1, List.of(sentence("36", "outdated"))));
    }

    @Test
    void it_is_mended_by_a_new_version_with_the_address_of_today() {
        publishes("Write to Datatilsynet, Postboks 458 Sentrum, 0105 Oslo.", Promise.P19);
        assertThat(address.look(NOW)).isEqualTo(new Checked.Kept(1));
    }

    @Test
    void a_policy_that_does_not_say_where_to_complain_is_not_green() {
        publishes("You can complain to Datatilsynet.", Promise.P19);
        assertThat(address.look(NOW)).isEqualTo(new Checked.CannotTell("no-address"));
    }

    @Test
    void telephone_mail_and_address_are_those_of_the_register() {
        assertThat(contact.look(NOW)).isEqualTo(new Checked.Kept(3));
    }

    @Test
    void one_of_them_that_is_another_breaks_it() {
        for (var wrong :
                List.of("Phone: +47 22 95 83 64", "Email: post@example.no", "Address: Lysaker Torg 14, 1366 Lysaker")) {
            publishes(wrong + ".", Promise.P18);
            assertThat(contact.look(NOW))
                    .as(wrong)
                    .isEqualTo(new Checked.Broken(1, 1, List.of(sentence("1", "not-in-register"))));
        }
    }

    @Test
    void a_policy_without_a_contact_point_is_not_green() {
        publishes("You can reach us.", Promise.P18);
        assertThat(contact.look(NOW)).isEqualTo(new Checked.CannotTell("no-contact"));
    }

    private void publishes(String text, Promise promise) {
        var before = world.policies.published().orElseThrow();
        var next = before.rewritten(PolicyText.read(text, Locale.ENGLISH), world.ida, NOW);
        next.tie(1, List.of(promise), null);
        next.publish(world.ida, NOW);
        world.policies.add(next);
    }

    private static Offence sentence(String number, String about) {
        return new Offence(Offence.Kind.SENTENCE, number, about);
    }
}
