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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser without script, who asks on the public pages to see their data, and confirms their address. */
public final class Asker {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("<form id=\"form\"[^>]*action=\"([^\"]+)\"");

    private final URI server;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    public Asker(URI server) {
        this.server = server;
    }

    private record Page(URI at, String text) {

        boolean has(String button) {
            return text.contains("id=\"" + button + "\"");
        }
    }

    /**
     * From the first page to the receipt.
     *
     * @return the link by which the address is confirmed
     */
    public String ask(String name, String email) throws IOException, InterruptedException {
        var answers = Map.of("name", name, "email", email, "phone", "", "what", "");
        var page = press(read("/ask/start?right=see"), "begin", Map.of("whom", "SELF"));
        while (page.has("continue")) page = press(page, "continue", answers);
        if (!press(page, "send", Map.of("nickname", "")).has("reference"))
            throw new IOException("No receipt at " + page.at());
        return link(email);
    }

    public void confirm(String link) throws IOException, InterruptedException {
        press(read(link), "confirm", Map.of());
    }

    /** Of the latest mail to that address; the trial shows its mails. */
    private String link(String email) throws IOException, InterruptedException {
        var mails = read("/trial/mail").text();
        var link = Pattern.compile(Pattern.quote(email) + ".*?href=\"[^\"]*(/confirm\\?token=[^\"]+)\"", Pattern.DOTALL)
                .matcher(mails);
        if (!link.find()) throw new IOException("No mail to " + email);
        return link.group(1);
    }

    private Page read(String path) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(server.resolve(path)).build());
    }

    /** The button of the page's form, with what it hides and, of the answers, what it asks for. */
    private Page press(Page page, String button, Map<String, String> answers) throws IOException, InterruptedException {
        var fields = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(page.text());
        while (hidden.find()) {
            var name = NAME.matcher(hidden.group());
            var value = VALUE.matcher(hidden.group());
            if (name.find()) fields.put(name.group(1), value.find() ? unescaped(value.group(1)) : "");
        }
        fields.put("form", "form");
        fields.put(button, "x");
        answers.forEach((field, answer) -> {
            if (page.text().contains("name=\"" + field + "\"")) fields.put(field, answer);
        });
        return sent(HttpRequest.newBuilder(page.at().resolve(action(page)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))))
                .build());
    }

    private static String action(Page page) throws IOException {
        var action = ACTION.matcher(page.text());
        if (action.find()) return unescaped(action.group(1));
        throw new IOException("No form at " + page.at());
    }

    private Page sent(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) throw new IOException(response.uri() + " answered " + response.statusCode());
        return new Page(response.uri(), response.body());
    }

    private static String unescaped(String html) {
        return html.replace("&amp;", "&").replace("&quot;", "\"");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
