package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.shared.web.frame.IdConverter;
import jakarta.faces.convert.FacesConverter;

/** Which letter of a case, in an address. */
@FacesConverter(forClass = LetterId.class)
public class LetterIdConverter extends IdConverter<LetterId> {

    public LetterIdConverter() {
        super(LetterId::of);
    }
}
