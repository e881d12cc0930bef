package com.qmplus.vern.rights.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** What is measured where the services stand together without a server. */
final class ServiceMeasurements {

    private ServiceMeasurements() {}

    /** @param arguments where the tables go, and which part is asked for */
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        var tables = new StringBuilder();
        if (isWanted("person", arguments[1])) tables.append(PersonMeasurement.table());
        if (isWanted("portable", arguments[1])) tables.append(PortableMeasurement.table());
        if (!tables.isEmpty()) Files.writeString(Path.of(arguments[0]), tables);
        System.out.println(tables);
        System.exit(0);
    }

    private static boolean isWanted(String part, String only) {
        return only.equals("all") || only.equals(part);
    }
}
