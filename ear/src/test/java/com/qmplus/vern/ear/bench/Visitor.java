package com.qmplus.vern.ear.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: reads pages, and signs in to the trial with password and second factor. */
public final class Visitor {

    private static final String PASSWORD = "Vern-trial-2026";
    private static final String BOUNDARY = "----vern-benchmark";

    private final URI server;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
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

    /** Presses a button of a form; what that leads to. */
    public String press(String path, String form, String button) throws IOException, InterruptedException {
        return post(path, read(path), Map.of(form, form, form + ":" + button, "x"));
    }

    /**
     * Sends a file by the form of a page.
     *
     * @return the address where that led
     */
    public String upload(String path, String form, String field, String button, String fileName, String content)
            throws IOException, InterruptedException {
        return uploaded(path, form, field, button, fileName, content).uri().toString();
    }

    /** Sends a file by the form of a page, and then presses a button on the page that this leads to. */
    public String uploadAndPress(
            String path, String form, String field, String button, String content, String nextForm, String nextButton)
            throws IOException, InterruptedException {
        var page = uploaded(path, form, field, button, "file", content).body();
        return post(path, page, Map.of(nextForm, nextForm, nextForm + ":" + nextButton, "x"));
    }

    private HttpResponse<String> uploaded(
            String path, String form, String field, String button, String fileName, String content)
            throws IOException, InterruptedException {
        var page = read(path);
        var parts = new StringBuilder();
        part(parts, form, form);
        part(parts, form + ":" + button, "x");
        part(parts, "primefaces.nonce", nonce(page));
        part(parts, "jakarta.faces.ViewState", view(page));
        part(parts, form + ":" + field + "\"; filename=\"" + fileName, content);
        var request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(parts + "--" + BOUNDARY + "--\r\n"))
                .build();
        return sent(request);
    }

    private static void part(StringBuilder parts, String name, String content) {
        parts.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"");
        parts.append(name).append("\"\r\n\r\n").append(content).append("\r\n");
    }

    private static String view(String page) throws IOException {
        return found(page, "name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    }

    private static String nonce(String page) throws IOException {
        return found(page, "csp\\.init\\('([^']+)'\\)");
    }

    private String post(String path, String page, Map<String, String> fields) throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))
                + "&primefaces.nonce=" + encoded(nonce(page)) + "&jakarta.faces.ViewState=" + encoded(view(page));
        return answer(HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private String answer(HttpRequest request) throws IOException, InterruptedException {
        return sent(request).body();
    }

    private HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        var response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() == 200) return response;
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
