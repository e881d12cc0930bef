package com.qmplus.vern.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands over a file that somebody handed in: to be saved, never to be shown or run as a page of ours. */
public final class Download {

    private Download() {}

    public static void send(String name, String mediaType, byte[] content, HttpServletResponse response)
            throws IOException {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; " + named(name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** The name for all browsers, and for those that know no other than plain letters (RFC 6266). */
    private static String named(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
