package com.qmplus.vern.ear.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least that a server can show: one archive with one empty page, to measure against. */
public final class EmptyApplication {

    private static final String DESCRIPTOR = """
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <module><web><web-uri>empty.war</web-uri><context-root>/</context-root></web></module>
            </application>
            """;

    private static final String PAGE = "<!DOCTYPE html><html lang=\"en\"><title>Empty</title></html>";

    private EmptyApplication() {}

    public static Path build(Path folder) throws IOException {
        var war = new ByteArrayOutputStream();
        zip(war, "index.html", PAGE.getBytes(UTF_8));
        var ear = folder.resolve("empty.ear");
        try (var out = new ZipOutputStream(Files.newOutputStream(ear))) {
            put(out, "META-INF/application.xml", DESCRIPTOR.getBytes(UTF_8));
            put(out, "empty.war", war.toByteArray());
        }
        return ear;
    }

    private static void zip(OutputStream to, String name, byte[] content) throws IOException {
        try (var out = new ZipOutputStream(to)) {
            put(out, name, content);
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
    }
}
