package com.qmplus.vern.ear;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/** Where the server listens, and the key by which an operator chooses the port. */
record Listener(String key, String address, int port) {

    /** Fails with plain words before the server would fail with many. */
    void mustBeFree() {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d on %s cannot be used (%s). Stop what uses it, or choose another: -D%s=%d"
                            .formatted(port, address, e.getMessage(), key, port + 1),
                    e);
        }
    }

    URI at(String path) {
        return URI.create("http://" + reachable() + ":" + port + path);
    }

    private String reachable() {
        return switch (address) {
            case "0.0.0.0" -> "127.0.0.1";
            case "::" -> "[::1]";
            default -> address.contains(":") ? "[" + address + "]" : address;
        };
    }
}
