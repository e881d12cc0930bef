package com.qmplus.vern.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Optional;

/**
 * A request as the visitor made it, told by the proxy in front of us. Only for installations that have such a proxy:
 * anyone can write these headers. The last address in the list is the one that our own proxy saw.
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
        var value = getHeader(header);
        if (value == null || value.isBlank()) return Optional.empty();
        return Optional.of(value.substring(value.lastIndexOf(',') + 1).strip());
    }
}
