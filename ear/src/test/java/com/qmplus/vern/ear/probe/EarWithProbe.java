package com.qmplus.vern.ear.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The built application as it is, and one more module beside it, which calls its services from within under any role. */
public final class EarWithProbe {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String MODULE =
            "<module><web><web-uri>probe.war</web-uri><context-root>/probe</context-root></web></module>";

    private EarWithProbe() {}

    public static Path build(Path target, Path folder) throws IOException {
        var built = folder.resolve("vern-with-probe.ear");
        try (var ear = new ZipFile(target.resolve("vern-server/vern.ear").toFile());
                var out = new ZipOutputStream(Files.newOutputStream(built))) {
            for (var entry : (Iterable<ZipEntry>) ear.stream().map(ZipEntry.class::cast)::iterator) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                copy(ear.getInputStream(entry), out, DESCRIPTOR.equals(entry.getName()));
            }
            out.putNextEntry(new ZipEntry("probe.war"));
            out.write(war(target.resolve("test-classes")));
        }
        return built;
    }

    private static void copy(InputStream in, OutputStream out, boolean isDescriptor) throws IOException {
        try (in) {
            if (isDescriptor)
                out.write(withProbe(new String(in.readAllBytes(), UTF_8)).getBytes(UTF_8));
            else in.transferTo(out);
        }
    }

    private static String withProbe(String descriptor) {
        return descriptor.replace("<library-directory>", MODULE + "<library-directory>");
    }

    private static byte[] war(Path testClasses) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var folder = testClasses.resolve("com/qmplus/vern/ear/probe");
        try (var war = new ZipOutputStream(bytes);
                var classes = Files.list(folder)) {
            for (var file : (Iterable<Path>) classes::iterator) {
                war.putNextEntry(new ZipEntry("WEB-INF/classes/com/qmplus/vern/ear/probe/" + file.getFileName()));
                Files.copy(file, war);
            }
        }
        return bytes.toByteArray();
    }
}
