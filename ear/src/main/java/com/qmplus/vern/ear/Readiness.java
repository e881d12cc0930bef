package com.qmplus.vern.ear;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

/** Waits until the application is deployed and says that it is ready. */
final class Readiness {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);
    private static final String DEPLOYED = "Boot Command deploy returned with result SUCCESS";
    private static final String FAILURE = "Boot Command deploy failed";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

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
        while (!(isDeployed() && answers())) {
            if (process.endsWithin(BETWEEN_QUESTIONS)) throw new CannotStart("The server has ended." + reasons());
            if (hasFailed()) throw new CannotStart("Vern could not be deployed." + reasons());
            if (Instant.now().isAfter(giveUp)) throw new CannotStart("Vern was not ready in time." + reasons());
        }
    }

    /** A server with nothing on it calls itself ready too; only its log tells that the application is there. */
    private boolean isDeployed() throws IOException {
        return !domain.deploys() || log().contains(DEPLOYED);
    }

    private boolean answers() throws InterruptedException {
        var question = HttpRequest.newBuilder(listener.at("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }

    private boolean hasFailed() throws IOException {
        return log().contains(FAILURE);
    }

    private String reasons() throws IOException {
        return "\n" + ServerLog.reasons(log()) + "\nThe whole story: " + domain.log();
    }

    private String log() throws IOException {
        return Files.exists(domain.log()) ? Files.readString(domain.log()) : "";
    }
}
