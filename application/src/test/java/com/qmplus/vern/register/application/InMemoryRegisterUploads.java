package com.qmplus.vern.register.application;

import com.qmplus.vern.register.RegisterUpload;
import com.qmplus.vern.register.RegisterUploads;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryRegisterUploads implements RegisterUploads {

    private final Map<UUID, RegisterUpload> uploads = new HashMap<>();

    @Override
    public Optional<RegisterUpload> find(UUID id) {
        return Optional.ofNullable(uploads.get(id));
    }

    @Override
    public void add(RegisterUpload upload) {
        uploads.put(upload.id(), upload);
    }

    @Override
    public void forget(Instant before) {
        uploads.values()
                .removeIf(
                        upload -> upload.importedAs() == null && upload.madeOn().isBefore(before));
    }
}
