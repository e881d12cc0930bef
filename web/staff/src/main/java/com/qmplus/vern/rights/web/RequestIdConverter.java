package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.web.frame.IdConverter;
import jakarta.faces.convert.FacesConverter;

/** Which case, in an address. */
@FacesConverter(forClass = RequestId.class)
public class RequestIdConverter extends IdConverter<RequestId> {

    public RequestIdConverter() {
        super(RequestId::of);
    }
}
