package com.qmplus.vern.rights.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.Text;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandState;
import com.qmplus.vern.rights.application.StatusView.Carried;
import com.qmplus.vern.rights.application.StatusView.Carried.Progress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CarriedInTest {

    private static final Text ACCOUNTS = new Text("Regnskap", "Accounting");
    private static final Text WEBSITE = new Text("Nettsidene", "The website");

    @Test
    void what_was_decided_is_told_system_by_system() {
        var all = CarriedIn.of(List.of(
                carried(ACCOUNTS, ErrandState.DONE),
                carried(WEBSITE, ErrandState.DONE),
                carried(ACCOUNTS, ErrandState.DONE)));

        assertThat(all).extracting(CarriedIn::system).containsExactly(ACCOUNTS, WEBSITE);
        assertThat(all.getFirst().each()).hasSize(2);
    }

    @Test
    void a_system_is_done_with_it_when_it_has_done_all_of_it() {
        assertThat(progress(ErrandState.DONE, ErrandState.DONE)).isEqualTo(Progress.DONE);
        assertThat(progress(ErrandState.DONE, ErrandState.WAITING)).isEqualTo(Progress.NOW);
        assertThat(progress(ErrandState.IMPOSSIBLE, ErrandState.BY_HAND)).isEqualTo(Progress.NOW);
        assertThat(progress(ErrandState.DONE, ErrandState.IMPOSSIBLE)).isEqualTo(Progress.NEVER);
    }

    private static Progress progress(ErrandState... states) {
        var all = Stream.of(states).map(state -> carried(ACCOUNTS, state)).toList();
        return CarriedIn.of(all).getFirst().progress();
    }

    private static Carried carried(Text system, ErrandState state) {
        return new Carried(ErrandKind.CORRECT, system, List.of(), state, null, null);
    }
}
