package com.qmplus.vern.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the server under test without a browser, as a stranger would; follows a redirect only where it says so. */
public final class Http {

    private static final int MOST_STEPS = 5;
    /** HTTP/1.1, as browsers without TLS and proxies speak it: the server does not write the same headers in both. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .build();

    private Http() {}

    public static HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    /** What a visitor sees in the end, wherever the address leads. */
    public static HttpResponse<String> shown(String path) {
        var answer = get(path);
        for (int step = 0;
                step < MOST_STEPS && answer.headers().firstValue("location").isPresent();
                step++) {
            answer = send(HttpRequest.newBuilder(answer.uri()
                            .resolve(answer.headers().firstValue("location").get()))
                    .build());
        }
        return answer;
    }

    public static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(ServerUnderTest.at(path)).timeout(Duration.ofMinutes(2));
    }

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
