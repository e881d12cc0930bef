package com.qmplus.vern.ear.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.qmplus.vern.ear.bench.stack.Note;
import com.qmplus.vern.ear.bench.stack.Notes;
import com.qmplus.vern.ear.bench.stack.NotesApi;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Vern's archive without Vern: its libraries and the services it asks of the server, with one empty page in each of two WARs. */
public final class StackApplication {

    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"></beans>
            """;
    private static final String UNIT = """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="stack" transaction-type="JTA">
                <provider>org.eclipse.persistence.jpa.PersistenceProvider</provider>
                <jta-data-source>jdbc/vern</jta-data-source>
                <exclude-unlisted-classes>false</exclude-unlisted-classes>
              </persistence-unit>
            </persistence>
            """;
    private static final String WEB = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <servlet>
                <servlet-name>faces</servlet-name>
                <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
                <load-on-startup>1</load-on-startup>
              </servlet>
              <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
              <welcome-file-list><welcome-file>index.xhtml</welcome-file></welcome-file-list>
            </web-app>
            """;
    private static final String FACES = """
            <faces-config xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0"></faces-config>
            """;
    private static final String PAGE = """
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
              <h:head><title>Empty</title></h:head><h:body></h:body>
            </html>
            """;
    private static final String FIRST_SCRIPT = "create table note (id bigint not null primary key);";

    private StackApplication() {}

    public static Path build(Path folder, Path vern) throws IOException {
        var ear = folder.resolve("stack.ear");
        try (var in = new ZipInputStream(Files.newInputStream(vern));
                var out = new ZipOutputStream(Files.newOutputStream(ear))) {
            copy(in, out, name -> isNotOurs(name) && !name.endsWith(".war"));
            put(
                    out,
                    "lib/domain.jar",
                    zip(Map.of(
                            "META-INF/beans.xml",
                            text(BEANS),
                            "META-INF/persistence.xml",
                            text(UNIT),
                            file(Note.class),
                            bytes(Note.class))));
            put(
                    out,
                    "application.jar",
                    zip(Map.of(
                            "META-INF/beans.xml",
                            text(BEANS),
                            "db/migration/V1__note.sql",
                            text(FIRST_SCRIPT),
                            file(Notes.class),
                            bytes(Notes.class))));
        }
        try (var files = FileSystems.newFileSystem(ear);
                var all = FileSystems.newFileSystem(vern)) {
            for (var war : new String[] {"portal.war", "staff.war"})
                Files.write(files.getPath(war), war(Files.readAllBytes(all.getPath(war)), war.startsWith("portal")));
        }
        return ear;
    }

    private static boolean isNotOurs(String name) {
        return !name.contains("com.qmplus.vern") && !name.equals("application.jar");
    }

    private static byte[] war(byte[] vern, boolean withApi) throws IOException {
        var war = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(vern));
                var out = new ZipOutputStream(war)) {
            copy(in, out, name -> name.startsWith("WEB-INF/lib/") && isNotOurs(name));
            put(out, "WEB-INF/beans.xml", text(BEANS));
            put(out, "WEB-INF/web.xml", text(WEB));
            put(out, "WEB-INF/faces-config.xml", text(FACES));
            put(out, "index.xhtml", text(PAGE));
            if (withApi)
                for (var type : new Class<?>[] {NotesApi.class, NotesApi.Api.class, NotesApi.Ready.class})
                    put(out, "WEB-INF/classes/" + file(type), bytes(type));
        }
        return war.toByteArray();
    }

    private static void copy(ZipInputStream in, ZipOutputStream out, Predicate<String> wanted) throws IOException {
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
            if (!entry.isDirectory() && wanted.test(entry.getName())) put(out, entry.getName(), in.readAllBytes());
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            for (var file : files.entrySet()) put(out, file.getKey(), file.getValue());
        }
        return zip.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
    }

    private static byte[] text(String content) {
        return content.getBytes(UTF_8);
    }

    private static String file(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = StackApplication.class.getResourceAsStream("/" + file(type))) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
