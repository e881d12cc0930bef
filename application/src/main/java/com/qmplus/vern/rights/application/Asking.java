package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.OwnVoice;
import com.qmplus.vern.rights.Representation;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * By what right whoever reads asks for another, as they are told it themselves.
 *
 * @param forWhom as they named the person; empty where it was not they who said so
 * @param settled it has been seen that they may, and who they are
 */
public record Asking(Representation.Role role, String forWhom, OwnVoice voice, boolean settled)
        implements Serializable {

    static @Nullable Asking of(DataSubjectRequest request) {
        var concerned = request.intake().concerned();
        return request.representation()
                .map(one ->
                        new Asking(one.role(), concerned == null ? "" : concerned.name(), one.voice(), one.isSettled()))
                .orElse(null);
    }

    /** A child who is to be heard, or who can ask themselves. */
    public boolean isToHearChild() {
        return role.isForChild() && voice != OwnVoice.YOUNG;
    }
}
