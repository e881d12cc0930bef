package com.qmplus.vern.ear.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.qmplus.vern.register.application.CurrentRegister;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Vern with every other system of the register reached by machine ({@link ReachedSystems}), and the register that says so. */
public final class ConnectedHouse {

    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"></beans>
            """;

    private ConnectedHouse() {}

    /** QmPlus's register, in which nothing is searched by hand. */
    public static Path register(Path folder) throws IOException {
        try (var delivered = CurrentRegister.class.getResourceAsStream("/com/qmplus/vern/register/qmplus.json")) {
            var text = new String(Objects.requireNonNull(delivered).readAllBytes(), UTF_8);
            return Files.writeString(
                    folder.resolve("connected-register.json"), text.replace("\"BY_HAND\"", "\"MACHINE\""));
        }
    }

    /** The archive, with the systems in it. */
    public static Path build(Path folder, Path vern) throws IOException {
        var ear = Files.copy(vern, folder.resolve("connected.ear"));
        try (var files = FileSystems.newFileSystem(URI.create("jar:" + ear.toUri()), Map.of())) {
            Files.write(files.getPath("lib/connected-systems.jar"), systems());
        }
        return ear;
    }

    private static byte[] systems() throws IOException {
        var jar = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(jar)) {
            put(out, "META-INF/beans.xml", BEANS.getBytes(UTF_8));
            for (var type : List.of(
                    ReachedSystems.class,
                    ReachedSystems.Crm.class,
                    ReachedSystems.Website.class,
                    ReachedSystems.Mailboxes.class,
                    ReachedSystems.Accounts.class)) {
                var file = type.getName().replace('.', '/') + ".class";
                try (var in = ConnectedHouse.class.getResourceAsStream("/" + file)) {
                    put(out, file, Objects.requireNonNull(in).readAllBytes());
                }
            }
        }
        return jar.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
    }

    /** So many people as the customer system exports them, each with twenty-four data or less. */
    public static String contacts(int from, int to) {
        var csv = new StringBuilder("Record ID,First Name,Last Name,Email,Company Name,Job Title,Lifecycle Stage,"
                + "Create Date,Last Activity Date,Marketing contact status\n");
        for (int n = from; n <= to; n++)
            csv.append(9_000_000 + n)
                    .append(",Prøve,")
                    .append(lastName(n))
                    .append(',')
                    .append(email(n))
                    .append(
                            ",Kongletopp Bygg AS,Innkjøper,Customer,2020-12-24 23:49,2026-02-28 23:49,Marketing contact\n");
        return csv.toString();
    }

    public static String name(int n) {
        return "Prøve " + lastName(n);
    }

    public static String email(int n) {
        return "prove" + n + "@example.no";
    }

    /** A name of letters alone, another for each number. */
    private static String lastName(int n) {
        var name = new StringBuilder("Test");
        for (int rest = n; rest > 0; rest /= 26) name.append((char) ('a' + rest % 26));
        return name + "sen";
    }
}
