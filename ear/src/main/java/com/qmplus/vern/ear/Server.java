package com.qmplus.vern.ear;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;

/**
 * Payara with Vern on it, from command to ready to stopped. The operator's whole choice is in the settings
 * ({@code docs/configuration.md}); what is Payara's own is known in this module alone.
 */
final class Server implements AutoCloseable {

    private final Plan plan;
    private final Domain domain;
    private final ServerProcess process;

    private Server(Plan plan, Domain domain, ServerProcess process) {
        this.plan = plan;
        this.domain = domain;
        this.process = process;
    }

    /** Starts the server with Vern on it and waits until it is ready. */
    static Server start(Plan plan) throws IOException, InterruptedException {
        var domain = laidOut(plan);
        domain.deploy(plan.application());
        return started(plan, domain);
    }

    /** Starts the server with nothing on it: for tests that deploy for themselves, and to measure against. */
    static Server startBare(Plan plan) throws IOException, InterruptedException {
        return started(plan, laidOut(plan));
    }

    private static Domain laidOut(Plan plan) throws IOException {
        plan.http().mustBeFree();
        plan.admin().mustBeFree();
        Folders.createPrivate(plan.data());
        var domain = new Domain(plan);
        domain.layOut();
        domain.allowRunningAs(plan.runAs());
        Files.writeString(
                plan.folder().resolve("admin-password"), plan.password().value());
        return domain;
    }

    private static Server started(Plan plan, Domain domain) throws IOException, InterruptedException {
        var server = new Server(plan, domain, ServerProcess.start(domain, plan));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop Vern"));
        try {
            new Readiness(plan.http(), domain, server.process).await();
            domain.isReady();
            return server;
        } catch (IOException | InterruptedException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    URI at(String path) {
        return plan.http().at(path);
    }

    Plan plan() {
        return plan;
    }

    Domain domain() {
        return domain;
    }

    long pid() {
        return process.pid();
    }

    void await() throws InterruptedException {
        process.await();
    }

    @Override
    public void close() {
        process.stop();
    }
}
