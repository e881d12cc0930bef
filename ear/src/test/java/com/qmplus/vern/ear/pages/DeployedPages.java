package com.qmplus.vern.ear.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The pages as they are in the built application, read out of its two web archives: none is listed by hand. */
public final class DeployedPages {

    private static final Path EAR = Path.of("target/vern-server/vern.ear");
    private static final Pattern CALL = Pattern.compile("\\b(?:action|actionListener|listener)=\"#\\{(\\w+\\.\\w+)");

    private static final Pattern PARAMETER = Pattern.compile("<[of]:viewParam name=\"(\\w+)\"");

    private DeployedPages() {}

    /** By the address without extension, as a visitor writes it. */
    public static Set<String> addresses() {
        return sources().keySet().stream()
                .filter(path ->
                        !path.contains("/WEB-INF/") && !path.contains("/META-INF/") && !path.contains("/resources/"))
                .map(DeployedPages::address)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What each page can be told by its address. */
    public static Map<String, Set<String>> parameters() {
        var parameters = new TreeMap<String, Set<String>>();
        var addresses = addresses();
        sources().forEach((path, source) -> {
            if (addresses.contains(address(path)))
                parameters.put(
                        address(path),
                        PARAMETER
                                .matcher(source)
                                .results()
                                .map(named -> named.group(1))
                                .collect(Collectors.toCollection(TreeSet::new)));
        });
        return parameters;
    }

    /** What the pages and their parts call when a button is pressed, or when they open: {@code file bean.method}. */
    public static Set<String> actions() {
        var actions = new TreeSet<String>();
        sources()
                .forEach((path, source) ->
                        CALL.matcher(source).results().forEach(call -> actions.add(path + " " + call.group(1))));
        return actions;
    }

    private static String address(String path) {
        return path.replaceFirst("\\.xhtml$", "").replaceFirst("/index$", "/");
    }

    /** By the path of the file, from the root of the server. */
    static Map<String, String> sources() {
        var sources = new TreeMap<String, String>();
        try (var ear = new ZipFile(EAR.toFile())) {
            addPages(ear.getInputStream(ear.getEntry("portal.war")), "", sources);
            addPages(ear.getInputStream(ear.getEntry("staff.war")), "/staff", sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static void addPages(InputStream war, String root, Map<String, String> sources) throws IOException {
        try (var entries = new ZipInputStream(war)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.getName().endsWith(".xhtml")) continue;
                sources.put(root + "/" + entry.getName(), new String(entries.readAllBytes(), UTF_8));
            }
        }
    }
}
