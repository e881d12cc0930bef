package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.SearchResult;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case worker's word on what a system reached by hand holds.
 *
 * @param rows what was found; empty otherwise
 * @param reason why it failed; empty otherwise
 * @param sure that there is nothing, also where Vern holds what came from there
 */
public record Attestation(SearchResult result, List<Row> rows, String reason, boolean sure) implements Serializable {

    /** One datum; {@code field} and {@code source} are keys of the register. */
    public record Row(
            String field,
            String value,
            String source,
            @Nullable LocalDate collected) implements Serializable {}

    public static Attestation found(List<Row> rows) {
        return new Attestation(SearchResult.FOUND, rows, "", false);
    }

    public static Attestation nothing() {
        return new Attestation(SearchResult.NOTHING, List.of(), "", false);
    }

    /** Looked once more, knowing what Vern holds from there. */
    public static Attestation surelyNothing() {
        return new Attestation(SearchResult.NOTHING, List.of(), "", true);
    }

    public static Attestation failed(String reason) {
        return new Attestation(SearchResult.FAILED, List.of(), reason, false);
    }
}
