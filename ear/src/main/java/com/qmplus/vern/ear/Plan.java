package com.qmplus.vern.ear;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/** What is to be started, and where; all settings are read at once, so that a wrong one stops before anything is done. */
record Plan(
        Path home,
        Path application,
        Path data,
        Path folder,
        Logs logs,
        Listener http,
        Listener admin,
        Database database,
        AdminPassword password,
        Capacity capacity,
        String memory,
        List<String> options,
        List<String> runAs,
        NavigableMap<String, String> properties) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String TRIAL = "vern.demo";
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
    private static final List<String> LITTLE_MEMORY =
            List.of("-XX:GCTimeRatio=4", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=30");
    private static final String SMALL_OBJECTS = "-XX:+UseCompactObjectHeaders";
    private static final List<String> COLLECTS_SELDOM =
            List.of("-XX:-G1UseAdaptiveIHOP", "-XX:InitiatingHeapOccupancyPercent=80");
    private static final List<String> COMPILES_WHEN_IDLE =
            List.of("-XX:ThreadPriorityPolicy=1", "-XX:CompilerThreadPriority=10");
    private static final int HAS_SMALL_OBJECTS = 25;

    static Plan by(Settings settings) {
        var home = absolute(settings.text("vern.server.home", "."));
        var data = absolute(settings.text("vern.data", "vern-data"));
        var http = new Listener(
                "vern.http.port", settings.text("vern.http.address", LOOPBACK), settings.port("vern.http.port", 8080));
        var folder = absolute(settings.text(
                "vern.server.folder", home.resolve("run-" + http.port()).toString()));
        return new Plan(
                home,
                absolute(settings.text(
                        "vern.server.application", home.resolve("vern.ear").toString())),
                data,
                folder,
                Logs.chosenBy(settings, data),
                http,
                new Listener("vern.admin.port", LOOPBACK, settings.port("vern.admin.port", 4848)),
                Database.chosenBy(settings, data),
                AdminPassword.from(settings),
                Capacity.chosenBy(settings),
                settings.text("vern.server.memory", "768m"),
                options(settings, folder),
                List.of(settings.text("vern.server.run-as", "SYSTEM").split(",")),
                forTheApplication(settings, data, http));
    }

    boolean isTrial() {
        return "true".equals(properties.get(TRIAL));
    }

    boolean isBehindProxy() {
        return "true".equals(properties.get("vern.proxy"));
    }

    /**
     * What a server for months is started with: it gives back memory that it does not need, and so must not look for
     * garbage whenever its small heap is half full, which it always is; it lets its compiler wait when there is other work,
     * and finds its classes read and checked from the start before.
     */
    static List<String> lasting(Path folder) {
        var options = new ArrayList<>(LITTLE_MEMORY);
        if (Runtime.version().feature() >= HAS_SMALL_OBJECTS) options.add(SMALL_OBJECTS);
        options.addAll(COLLECTS_SELDOM);
        options.addAll(COMPILES_WHEN_IDLE);
        options.addAll(LoadedClasses.options(LastStart.classes(folder)));
        return options;
    }

    /** A trial is for minutes: what costs at the start and pays within the hour is left out. */
    private static List<String> options(Settings settings, Path folder) {
        var given = settings.text("vern.server.options", settings.isOn(TRIAL) ? QUICK_START : "");
        return given.isEmpty() ? lasting(folder) : List.of(given.split("\\s+"));
    }

    private static NavigableMap<String, String> forTheApplication(Settings settings, Path data, Listener http) {
        var properties = settings.given();
        properties.keySet().removeIf(key -> key.startsWith("vern.admin.") || key.startsWith("vern.db."));
        properties.put(TRIAL, String.valueOf(settings.isOn(TRIAL)));
        properties.put("vern.data", data.toString());
        properties.put("vern.proxy", String.valueOf(settings.isOn("vern.proxy")));
        properties.putIfAbsent(
                "vern.address", settings.text("vern.address", http.at("").toString()));
        return properties;
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }
}
