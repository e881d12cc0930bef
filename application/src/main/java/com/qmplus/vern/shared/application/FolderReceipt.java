package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.CarriedOut;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What another system answered to an order, datum by datum; what it has not yet done is left out. */
final class FolderReceipt {

    private FolderReceipt() {}

    static Map<String, CarriedOut> read(Path file, String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return read(file, reader.readObject());
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw unreadable(file, "is no receipt, or is not yet written to its end");
        }
    }

    private static Map<String, CarriedOut> read(Path file, JsonObject receipt) {
        if (!file.getFileName().toString().equals(receipt.getString("order") + FolderFiles.ENDING))
            throw unreadable(file, "answers another order than its name says");
        var outcomes = new HashMap<String, CarriedOut>();
        for (var datum : receipt.getJsonArray("data").getValuesAs(JsonObject.class)) {
            var outcome = outcome(datum.getString("outcome"))
                    .orElseThrow(() -> unreadable(file, "has an outcome that is not known"));
            if (outcomes.put(datum.getString("id"), outcome) != null) throw unreadable(file, "answers twice");
        }
        return outcomes;
    }

    private static Optional<CarriedOut> outcome(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "done" -> CarriedOut.DONE;
                    case "anonymised" -> CarriedOut.ANONYMISED;
                    case "done_before" -> CarriedOut.DONE_BEFORE;
                    case "changed_since" -> CarriedOut.CHANGED_SINCE;
                    case "by_hand" -> CarriedOut.BY_HAND;
                    default -> null;
                });
    }

    private static FolderUnreadable unreadable(Path file, String reason) {
        return new FolderUnreadable(String.valueOf(file.getFileName()), reason);
    }
}
