package com.qmplus.vern.ear.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: reads pages, and signs in to the trial with password and second factor. */
public final class Visitor {

    private static final String PASSWORD = "Vern-trial-2026";

    private final URI server;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    public Visitor(URI server) {
        this.server = server;
    }

    public Visitor signedIn(String name) throws IOException, InterruptedException {
        var door = read("/staff/sign-in");
        var code = post(
                "/staff/sign-in",
                door,
                Map.of(
                        "signInForm",
                        "signInForm",
                        "signInForm:signInName",
                        name,
                        "signInForm:password",
                        PASSWORD,
                        "signInForm:signIn",
                        "x"));
        var digits = found(code, "id=\"demoCode\"[^>]*>([^<]+)<").replaceAll("\\D", "");
        post(
                "/staff/sign-in-code",
                code,
                Map.of("codeForm", "codeForm", "codeForm:code", digits, "codeForm:enter", "x"));
        return this;
    }

    /** The page, as it stands; anything but 200 ends the benchmark. */
    public String read(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(server.resolve(path)).build());
    }

    private String post(String path, String page, Map<String, String> fields) throws IOException, InterruptedException {
        var view = found(page, "name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
        var nonce = found(page, "csp\\.init\\('([^']+)'\\)");
        var form = fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))
                + "&primefaces.nonce=" + encoded(nonce) + "&jakarta.faces.ViewState=" + encoded(view);
        return answer(HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private String answer(HttpRequest request) throws IOException, InterruptedException {
        var response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() == 200) return response.body();
        throw new IOException(request.uri() + " answered " + response.statusCode());
    }

    private static String found(String page, String pattern) throws IOException {
        var match = Pattern.compile(pattern).matcher(page);
        if (match.find()) return match.group(1);
        throw new IOException("The page lacks " + pattern);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
