package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.application.Vault;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Names the findings of one search so that the same datum has the same name when it is found again: what was left out stays
 * left out (art. 15(4)). The names are keyed hashes, and tell nothing of the value.
 */
final class ItemIds {

    private final RequestId request;
    private final Vault vault;
    private final Map<String, Integer> seen = new HashMap<>();

    ItemIds(RequestId request, Vault vault) {
        this.request = request;
        this.vault = vault;
    }

    /** Data that do not differ in anything are told apart by their order. */
    ItemId of(String system, String field, String source, String value) {
        var what = String.join("\n", request.toString(), system, field, source, value);
        var order = seen.merge(what, 1, Integer::sum);
        var hash = ByteBuffer.wrap(vault.mac("item of a case", (what + "\n" + order).getBytes(StandardCharsets.UTF_8)));
        return new ItemId(new UUID(hash.getLong(), hash.getLong()));
    }
}
