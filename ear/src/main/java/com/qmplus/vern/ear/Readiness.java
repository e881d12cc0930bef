package com.qmplus.vern.ear;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** Waits until the application itself says that it is ready; a server without it is not. */
final class Readiness {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);
    private static final Pattern FAILURE = Pattern.compile("Exception while (deploying|loading) the app");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Listener listener;
    private final Domain domain;
    private final ServerProcess process;

    Readiness(Listener listener, Domain domain, ServerProcess process) {
        this.listener = listener;
        this.domain = domain;
        this.process = process;
    }

    void await() throws InterruptedException, IOException {
        var giveUp = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (process.endsWithin(BETWEEN_QUESTIONS)) throw new CannotStart("The server has ended." + reasons());
            if (hasFailed()) throw new CannotStart("Vern could not be deployed." + reasons());
            if (Instant.now().isAfter(giveUp)) throw new CannotStart("Vern was not ready in time." + reasons());
        }
    }

    private boolean answers() throws InterruptedException {
        return domain.deploys() ? says("/health/ready", "\"vern\"") : says("/health", "UP");
    }

    private boolean says(String path, String word) throws InterruptedException {
        var question = HttpRequest.newBuilder(listener.at(path))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            var answer = client.send(question, BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains(word);
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }

    private boolean hasFailed() throws IOException {
        return FAILURE.matcher(log()).find();
    }

    private String reasons() throws IOException {
        return "\n" + ServerLog.reasons(log()) + "\nThe whole story: " + domain.log();
    }

    private String log() throws IOException {
        return Files.exists(domain.log()) ? Files.readString(domain.log()) : "";
    }
}
