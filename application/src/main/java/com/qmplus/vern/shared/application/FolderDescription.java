package com.qmplus.vern.shared.application;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Reads how a drop folder is described in the file of systems: all of it, or the first fault with its place. */
final class FolderDescription {

    private static final int LARGEST_IN_MEGABYTES = 64;
    private static final long MEGABYTE = 1024L * 1024;

    private FolderDescription() {}

    static DropFolder read(JsonPlace place, String system, Vault vault, Clock clock) {
        place.only("system", "kind", "folder", "export", "carriesOut");
        var folder = folder(place);
        var export = export(place.at("export"), folder, clock);
        return new DropFolder(system, export, new FolderOrders(system, folder, vault), verbs(place));
    }

    private static Path folder(JsonPlace place) {
        var folder = Path.of(place.text("folder"));
        if (!folder.isAbsolute() || !folder.equals(folder.normalize()))
            throw place.fault("folder", "write a whole path, from the root on and without ..");
        return folder;
    }

    private static FolderExport export(JsonPlace place, Path folder, Clock clock) {
        place.only("file", "form", "separator", "identifiers", "fields", "source", "largest", "daysOld");
        return new FolderExport(
                folder.resolve(file(place)),
                form(place),
                Identification.kinds(place),
                fields(place),
                place.given("source").orElse("unknown"),
                place.number("largest", 1, 4_096).orElse(LARGEST_IN_MEGABYTES) * MEGABYTE,
                place.number("daysOld", 1, 366).orElse(null),
                clock);
    }

    /** A name, and no way out of the folder. */
    private static String file(JsonPlace place) {
        var file = place.text("file");
        if (!file.matches("[A-Za-z0-9_-][A-Za-z0-9_. -]*")) throw place.fault("file", "write the plain name of a file");
        return file;
    }

    private static FolderForm form(JsonPlace place) {
        return switch (place.text("form")) {
            case "csv" -> new FolderForm.Csv(separator(place));
            case "json" -> new FolderForm.Json();
            default -> throw place.fault("form", "write csv or json");
        };
    }

    private static char separator(JsonPlace place) {
        return switch (place.given("separator").orElse(",")) {
            case "," -> ',';
            case ";" -> ';';
            case "|" -> '|';
            case "tab" -> '\t';
            default -> throw place.fault("separator", "write , ; | or tab");
        };
    }

    private static Map<String, String> fields(JsonPlace place) {
        var fields = place.map("fields");
        for (var field : fields.keySet())
            if (!field.matches("[a-z0-9-]+"))
                throw place.at("fields").fault(field, "write the key of a field of the register");
        return fields;
    }

    private static Set<FolderVerb> verbs(JsonPlace place) {
        if (!place.has("carriesOut")) return Set.of();
        var verbs = place.texts("carriesOut");
        for (var verb : verbs)
            if (FolderVerb.of(verb).isEmpty())
                throw place.fault("carriesOut", "there are correct, erase, restrict and release");
        return Set.copyOf(
                verbs.stream().flatMap(verb -> FolderVerb.of(verb).stream()).toList());
    }
}
