package com.qmplus.vern.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Optional;

/**
 * A request as the visitor made it, told by the proxy in front of us. Only for installations that have such a proxy:
 * anyone can write these headers. The last value of the last line is the one that our own proxy wrote: some proxies put
 * theirs behind what the visitor sent, others add a line.
 */
public final class Forwarded extends HttpServletRequestWrapper {

    public Forwarded(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getRemoteAddr() {
        return last("X-Forwarded-For").orElseGet(super::getRemoteAddr);
    }

    @Override
    public boolean isSecure() {
        return last("X-Forwarded-Proto").map("https"::equals).orElseGet(super::isSecure);
    }

    private Optional<String> last(String header) {
        var lines = getHeaders(header);
        if (lines == null) return Optional.empty();
        var values = String.join(",", Collections.list(lines));
        return Optional.of(values.substring(values.lastIndexOf(',') + 1).strip())
                .filter(value -> !value.isEmpty());
    }
}
