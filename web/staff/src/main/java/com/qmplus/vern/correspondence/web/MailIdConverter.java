package com.qmplus.vern.correspondence.web;

import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.shared.web.frame.IdConverter;
import jakarta.faces.convert.FacesConverter;

/** Which mail, in an address. */
@FacesConverter(forClass = MailId.class)
public class MailIdConverter extends IdConverter<MailId> {

    public MailIdConverter() {
        super(MailId::of);
    }
}
