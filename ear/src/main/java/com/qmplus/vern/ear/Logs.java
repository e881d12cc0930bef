package com.qmplus.vern.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Properties;

/**
 * Where the server writes what it does, and in which form: an object of JSON a line, which machines collect, or text for a
 * person. The log of an earlier start is kept beside the new one.
 */
record Logs(Path folder, Format format) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss").withZone(ZoneOffset.UTC);
    private static final String HANDLER = "com.sun.enterprise.server.logging.GFFileHandler.";
    private static final String NOTIFICATIONS = "fish.payara.enterprise.server.logging.PayaraNotificationFileHandler.";

    /**
     * These write whole exceptions, whose messages may quote what a person typed, and addresses of visitors. The application
     * itself tells of every failure, with an incident number and without messages.
     */
    private static final Map<String, String> TOLD_BY_US =
            Map.of("jakarta.enterprise.web", "SEVERE", "org.omnifaces.filter.FacesExceptionFilter", "OFF");

    enum Format {
        JSON("fish.payara.enterprise.server.logging.JSONLogFormatter"),
        TEXT("com.sun.enterprise.server.logging.ODLLogFormatter");

        private final String formatter;

        Format(String formatter) {
            this.formatter = formatter;
        }
    }

    static Logs chosenBy(Settings settings, Path data) {
        var format = settings.text("vern.log.format", "json");
        var folder = settings.text("vern.log.folder", data.resolve("logs").toString());
        return new Logs(
                Path.of(folder).toAbsolutePath().normalize(),
                switch (format) {
                    case "json" -> Format.JSON;
                    case "text" -> Format.TEXT;
                    default -> throw new WrongSetting("vern.log.format", format, "json or text");
                });
    }

    /** The log of this start. */
    Path server() {
        return folder.resolve("server.log");
    }

    Path console() {
        return folder.resolve("console.log");
    }

    Path derby() {
        return folder.resolve("derby.log");
    }

    /** A new log begins; the one before it gets the time of its last line as its name, as when the server turns it over. */
    void begin() throws IOException {
        if (!Files.exists(folder)) Folders.createPrivate(folder);
        if (Files.exists(server())) {
            var last = STAMP.format(Files.getLastModifiedTime(server()).toInstant());
            Files.move(server(), folder.resolve("server.log_" + last));
        }
    }

    /** Fits the server's own logging to it. */
    void configure(Path properties) throws IOException {
        var logging = new Properties();
        try (var in = Files.newBufferedReader(properties)) {
            logging.load(in);
        }
        logging.setProperty(HANDLER + "file", server().toString());
        logging.setProperty(HANDLER + "formatter", format.formatter);
        logging.setProperty(HANDLER + "rotationLimitInBytes", "20000000");
        logging.setProperty(HANDLER + "maxHistoryFiles", "20");
        logging.setProperty(NOTIFICATIONS + "logtoFile", "false");
        logging.setProperty(
                "java.util.logging.ConsoleHandler.level", "OFF"); // it would write all of it again, for ever
        TOLD_BY_US.forEach((logger, level) -> logging.setProperty(logger + ".level", level));
        try (var out = Files.newBufferedWriter(properties)) {
            logging.store(out, null);
        }
    }
}
