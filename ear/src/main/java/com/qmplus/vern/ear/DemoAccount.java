package com.qmplus.vern.ear;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** An account of the trial, as the application itself lists it: read out of what is deployed, so that it is never stale. */
record DemoAccount(String name, String signInName, String roles) {

    static final String PASSWORD = "Vern-trial-2026";
    private static final String LIST = "com/qmplus/vern/staff/demo-accounts.csv";

    static List<DemoAccount> all(Path ear) {
        try (var file = new ZipFile(ear.toFile())) {
            var application = file.getEntry("application.jar");
            return application == null ? List.of() : listed(file.getInputStream(application));
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + ear + ": build it anew.", e);
        }
    }

    private static List<DemoAccount> listed(InputStream application) throws IOException {
        try (var jar = new ZipInputStream(application, UTF_8)) {
            for (var entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (LIST.equals(entry.getName())) return parsed(new String(jar.readAllBytes(), UTF_8));
            }
        }
        return List.of();
    }

    static List<DemoAccount> parsed(String list) {
        return list.lines()
                .skip(1)
                .map(DemoAccount::account)
                .filter(account -> account != null)
                .toList();
    }

    private static @Nullable DemoAccount account(String line) {
        var fields = line.split(";", -1);
        return fields.length < 3 ? null : new DemoAccount(fields[0], fields[1], fields[2]);
    }
}
