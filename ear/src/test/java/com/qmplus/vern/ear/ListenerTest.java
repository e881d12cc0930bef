package com.qmplus.vern.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListenerTest {

    @Test
    void a_port_in_use_is_told_with_the_key_that_changes_it() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var listener = new Listener("vern.http.port", "127.0.0.1", other.getLocalPort());
            assertThatThrownBy(listener::mustBeFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("-Dvern.http.port=");
        }
    }

    @Test
    void is_reached_on_the_loopback_interface_when_it_listens_on_all() {
        assertThat(new Listener("vern.http.port", "0.0.0.0", 8080).at("/staff"))
                .hasToString("http://127.0.0.1:8080/staff");
    }
}
