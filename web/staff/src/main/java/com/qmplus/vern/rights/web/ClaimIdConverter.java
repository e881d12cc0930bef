package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.shared.web.frame.IdConverter;
import jakarta.faces.convert.FacesConverter;

/** Which claim of a case, in an address. */
@FacesConverter(forClass = ClaimId.class)
public class ClaimIdConverter extends IdConverter<ClaimId> {

    public ClaimIdConverter() {
        super(ClaimId::of);
    }
}
