package com.qmplus.vern.register.application;

import com.qmplus.vern.register.NoticeWording;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Notices as JSON documents, and back. */
final class NoticeDocuments {

    private static final String DELIVERED = "/com/qmplus/vern/register/notice-wording.json";
    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

    private NoticeDocuments() {}

    static String write(NoticeWording wording) {
        return JSON.toJson(wording);
    }

    static NoticeWording wording(String document) {
        return JSON.fromJson(document, NoticeWording.class);
    }

    static String write(FrozenNotice notice) {
        return JSON.toJson(notice);
    }

    static FrozenNotice notice(String document) {
        return JSON.fromJson(document, FrozenNotice.class);
    }

    /** The words that Vern is delivered with, to begin from. */
    static NoticeWording delivered() {
        try (var stream = NoticeDocuments.class.getResourceAsStream(DELIVERED)) {
            return wording(new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
