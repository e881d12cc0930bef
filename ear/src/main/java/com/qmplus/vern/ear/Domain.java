package com.qmplus.vern.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What the server runs from: laid out anew at each start, hardened, with its data source, so that of an earlier run only
 * copies are left in it. The data lie elsewhere and stay.
 */
final class Domain {

    private static final String DEPLOYMENT = "deploy --force=true --name=vern " + LastStart.APPLICATION + "\n";

    private final Plan plan;
    private final Path folder;
    private final LastStart lastStart;

    Domain(Plan plan) {
        this.plan = plan;
        this.folder = plan.folder();
        this.lastStart = new LastStart(folder, installation().resolve("modules"), plan.application());
    }

    void layOut() throws IOException {
        lastStart.clearAway();
        Folders.createPrivate(folder);
        for (var part : List.of("config", "init-info", "lib"))
            Folders.copy(pattern().resolve(part), folder.resolve(part));
        Files.createDirectories(folder.resolve("docroot")); // the server's own welcome page stays behind
        Folders.copy(plan.home().resolve("drivers"), folder.resolve("lib"));
        plan.password().write(folder.resolve("config/admin-keyfile"));
        configure();
        logs().begin();
        logs().configure(folder.resolve("config/logging.properties"));
    }

    /** Lets beans run as these roles. */
    void allowRunningAs(Collection<String> roles) throws IOException {
        AdminPassword.writeRoles(folder.resolve("config/keyfile"), roles);
    }

    /** Has the application deployed as soon as the server is up. */
    void deploy(Path application) throws IOException {
        var unpacked = folder.resolve(LastStart.APPLICATION);
        if (!Files.exists(unpacked)) Unpacked.from(application, unpacked);
        Files.writeString(afterBoot(), DEPLOYMENT);
    }

    /** The server runs: the next start may take over from this one. */
    void isReady() throws IOException {
        lastStart.remember();
    }

    boolean deploys() {
        return Files.exists(afterBoot());
    }

    List<String> jvmOptions() throws IOException {
        return JvmOptions.thatHoldFor(
                        Runtime.version().feature(),
                        DomainXml.read(configuration()).jvmOptions())
                .stream()
                .map(this::resolved)
                .toList();
    }

    Path afterBoot() {
        return folder.resolve("after-boot.txt");
    }

    Logs logs() {
        return plan.logs();
    }

    Path log() {
        return logs().server();
    }

    Path folder() {
        return folder;
    }

    Path installation() {
        return plan.home().resolve("payara6/glassfish");
    }

    private void configure() throws IOException {
        var xml = DomainXml.read(configuration());
        new Hardening(xml).apply(plan.http(), plan.admin(), plan.isBehindProxy());
        serve(xml, plan.capacity().requests());
        defineDataSource(xml, plan.database(), plan.capacity().connections());
        if (lastStart.keptApplication()) believeDescriptors(xml);
        xml.write(configuration());
    }

    /** They were checked against their schemas at the first start of this very application, which was ready. */
    private static void believeDescriptors(DomainXml xml) {
        xml.add(xml.only("admin-service"), "das-config", Map.of("deploy-xml-validation", "none"));
        xml.add(xml.only("java-config"), "jvm-options", Map.of())
                .setTextContent("-Dorg.jboss.weld.xml.disableValidating=true");
    }

    private static void serve(DomainXml xml, int requests) {
        var threads = xml.only("thread-pool", "http-thread-pool");
        threads.setAttribute("min-thread-pool-size", String.valueOf(Math.min(requests, 5)));
        threads.setAttribute("max-thread-pool-size", String.valueOf(requests));
    }

    private static void defineDataSource(DomainXml xml, Database database, int connections) {
        var resources = xml.onlyInDomain("resources");
        var pool = xml.add(resources, "jdbc-connection-pool", pool(database, connections));
        database.poolProperties().forEach((name, value) -> xml.property(pool, name, literal(value)));
        xml.add(resources, "jdbc-resource", Map.of("pool-name", "vern", "jndi-name", "jdbc/vern"));
        xml.add(xml.onlyInDomain("server"), "resource-ref", Map.of("ref", "jdbc/vern"));
    }

    private static Map<String, String> pool(Database database, int connections) {
        return Map.of(
                "name", "vern",
                "datasource-classname", database.dataSourceClass(),
                "res-type", "javax.sql.DataSource",
                "steady-pool-size", "4",
                "max-pool-size", String.valueOf(connections),
                "is-connection-validation-required", "true",
                "connection-validation-method", "auto-commit",
                "transaction-isolation-level", "read-committed");
    }

    /** The server would read {@code ${…}} in a value as a variable. */
    private static String literal(String value) {
        return value.replace("${", "$${");
    }

    private Path pattern() {
        return installation().resolve("domains/domain1");
    }

    private Path configuration() {
        return folder.resolve("config/domain.xml");
    }

    private String resolved(String option) {
        return option.replace("${com.sun.aas.instanceRoot}", folder.toString())
                .replace("${com.sun.aas.installRoot}", installation().toString());
    }
}
