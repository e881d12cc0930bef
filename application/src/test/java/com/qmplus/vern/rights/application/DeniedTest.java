package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.ExtensionGround;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.OwnRequest;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.RequestId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever tries their hand at another's case is denied, and the log says that and nothing else (R8.1). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeniedTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static final Map<String, Attempt> ATTEMPTS = Map.ofEntries(
            Map.entry("handOver", (world, id, version) -> world.desk().handOver(id, version, world.nils)),
            Map.entry("resendConfirmation", (world, id, version) -> world.desk().resendConfirmation(id, version)),
            Map.entry("issueCode", (world, id, version) -> world.desk().issueCode(id, version, "By phone")),
            Map.entry("close", (world, id, version) -> world.desk().close(id, version)),
            Map.entry("candidates", (world, id, version) -> world.identity().candidates(id)),
            Map.entry(
                    "confirmPerson",
                    (world, id, version) -> world.identity().confirmPerson(id, version, KnownPeople.OLA)),
            Map.entry("confirmNobody", (world, id, version) -> world.identity().confirmNobody(id, version, "Hm")),
            Map.entry("releasePerson", (world, id, version) -> world.identity().releasePerson(id, version, "Hm")),
            Map.entry(
                    "recordDoubt",
                    (world, id, version) -> world.ladder()
                            .recordDoubt(id, version, new Doubt(Doubt.Ground.MISUSE, Doubt.Harm.ORDINARY), "Hm")),
            Map.entry(
                    "ask",
                    (world, id, version) ->
                            world.ladder().ask(id, version, IdentityMethod.KNOWN_FACTS, "Hm", "", null)),
            Map.entry(
                    "proved",
                    (world, id, version) ->
                            world.ladder().proved(id, version, IdentityMethod.KNOWN_FACTS, "Hm", TODAY)),
            Map.entry(
                    "notProved",
                    (world, id, version) ->
                            world.ladder().notProved(id, version, IdentityMethod.KNOWN_FACTS, "Hm", TODAY)),
            Map.entry("end", (world, id, version) -> world.ladder().end(id, version, "Hm", null)),
            Map.entry(
                    "represented",
                    (world, id, version) ->
                            world.authority().represented(id, version, Representation.Role.AGENT, "Hm")),
            Map.entry(
                    "notRepresented", (world, id, version) -> world.authority().notRepresented(id, version, "Hm")),
            Map.entry(
                    "authoritySeen",
                    (world, id, version) -> world.authority().authoritySeen(id, version, TODAY, "Hm", Set.of())),
            Map.entry(
                    "identified",
                    (world, id, version) ->
                            world.authority().identified(id, version, IdentityMethod.DOCUMENT_INSPECTED, Set.of())),
            Map.entry("childHeard", (world, id, version) -> world.authority().childHeard(id, version, "Hm")),
            Map.entry("askScope", (world, id, version) -> world.timeDesk().askScope(id, version, "Hm", null)),
            Map.entry(
                    "scopeAnswered", (world, id, version) -> world.timeDesk().scopeAnswered(id, version, TODAY, "Hm")),
            Map.entry(
                    "askExtension",
                    (world, id, version) ->
                            world.timeDesk().askExtension(id, version, ExtensionGround.COMPLEXITY, "Hm")),
            Map.entry(
                    "extensionPosted", (world, id, version) -> world.timeDesk().extensionPosted(id, version, TODAY)),
            Map.entry("collect", (world, id, version) -> world.answerDesk().collect(id, version)),
            Map.entry(
                    "attest",
                    (world, id, version) -> world.answerDesk().attest(id, version, "email", Attestation.nothing())),
            Map.entry("review", (world, id, version) -> world.answerDesk().review(id)),
            Map.entry(
                    "exclude", (world, id, version) -> world.answerDesk().exclude(id, version, ItemId.random(), "Hm")),
            Map.entry("include", (world, id, version) -> world.answerDesk().include(id, version, ItemId.random())),
            Map.entry("approve", (world, id, version) -> world.answerDesk().approve(id, version)),
            Map.entry("send", (world, id, version) -> world.answerDesk().send(id, version, "")),
            Map.entry("preview", (world, id, version) -> world.answerDesk().preview(id)),
            Map.entry("confirm", (world, id, version) -> world.rulingDesk().confirm(id, version, claim(world, id))),
            Map.entry("ruling", (world, id, version) -> world.rulingDesk().view(id, claim(world, id))),
            Map.entry(
                    "findable",
                    (world, id, version) -> world.rulingDesk().findable(id, claim(world, id), ItemId.random())),
            Map.entry(
                    "drop",
                    (world, id, version) -> world.rulingDesk().drop(id, version, claim(world, id), UUID.randomUUID())));

    private final RecordingAccessLog log = new RecordingAccessLog();
    private final RightsWorld world = new RightsWorld(log);
    private final Journey journey = new Journey(world);

    static Stream<String> attempts() {
        return ATTEMPTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void an_attempt_at_anothers_case_is_denied_and_never_granted(String name) {
        journey.asked().taken();
        int before = log.accesses().size();
        world.as(world.nils);

        assertThatThrownBy(() -> ATTEMPTS.get(name).on(world, journey.id(), journey.version()))
                .isInstanceOf(NotYourCase.class);
        assertThat(log.accesses().subList(before, log.accesses().size()))
                .singleElement()
                .satisfies(access -> {
                    assertThat(access.outcome()).isEqualTo(Outcome.DENIED);
                    assertThat(access.caseId()).isEqualTo(journey.id().value());
                });
    }

    @Test
    void so_is_taking_ones_own_request() {
        journey.asked("Kari Nordmann", "private@example.no");
        int before = log.accesses().size();

        assertThatThrownBy(journey::taken).isInstanceOf(OwnRequest.class);
        assertThat(log.accesses().subList(before, log.accesses().size()))
                .extracting(Access::outcome)
                .containsExactly(Outcome.DENIED);
    }

    private static ClaimId claim(RightsWorld world, RequestId id) {
        return world.requests.get(id).claims().all().getFirst().id();
    }

    private interface Attempt {
        void on(RightsWorld world, RequestId id, long version);
    }
}
