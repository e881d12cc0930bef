package com.qmplus.vern.ear;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server as a process of the operating system, on the very JDK that runs this. */
final class ServerProcess {

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(30);
    private static final Duration TIME_TO_MAKE_CLASSES = Duration.ofMinutes(3);

    private static final List<String> NOT_FOR_THE_SERVER =
            List.of(Settings.variable("vern.admin.password"), Settings.variable("vern.db.password"));

    private final Process process;
    private final Duration timeToStop;

    private ServerProcess(Process process, Duration timeToStop) {
        this.process = process;
        this.timeToStop = timeToStop;
    }

    static ServerProcess start(Domain domain, Plan plan) throws IOException {
        var options = LoadedClasses.readOrMade(plan.options());
        var builder = new ProcessBuilder(command(domain, plan, options))
                .directory(domain.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(domain.logs().console().toFile());
        NOT_FOR_THE_SERVER.forEach(builder.environment()::remove);
        plan.properties().forEach((name, value) -> {
            if (isSecret(name)) builder.environment().put(Settings.variable(name), value);
        });
        var process = builder.start();
        process.getOutputStream().close(); // it would wait for a master password to be typed
        return new ServerProcess(process, LoadedClasses.areMade(options) ? TIME_TO_MAKE_CLASSES : TIME_TO_STOP);
    }

    boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    long pid() {
        return process.pid();
    }

    void await() throws InterruptedException {
        process.waitFor();
    }

    /** Asks first, so that the server can close its database; insists only when it does not answer. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(timeToStop.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Domain domain, Plan plan, List<String> options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(domain.folder().resolve("lib/ext") + File.separator + "*" + File.pathSeparator
                + domain.installation().resolve("modules/glassfish.jar"));
        command.addAll(domain.jvmOptions());
        command.addAll(List.of("-Xmx" + plan.memory(), "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC"));
        command.addAll(options);
        command.add("-Dcom.sun.aas.installRoot=" + domain.installation());
        command.add("-Dcom.sun.aas.instanceRoot=" + domain.folder());
        command.add("-Dderby.stream.error.file=" + domain.logs().derby());
        plan.properties().forEach((name, value) -> {
            if (!isSecret(name)) command.add("-D" + name + "=" + value);
        });
        command.add("com.sun.enterprise.glassfish.bootstrap.ASMain");
        command.addAll(List.of("-type", "DAS", "-instancename", "server", "-verbose", "false"));
        command.addAll(
                List.of("-domainname", "vern", "-domaindir", domain.folder().toString()));
        if (domain.deploys())
            command.addAll(List.of("-postbootcommandfile", domain.afterBoot().toString()));
        return command;
    }

    /** Every user of the machine can read a command line; a process's environment only its owner. */
    private static boolean isSecret(String name) {
        return name.endsWith(".password");
    }
}
