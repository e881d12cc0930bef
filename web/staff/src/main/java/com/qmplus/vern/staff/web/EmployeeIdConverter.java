package com.qmplus.vern.staff.web;

import com.qmplus.vern.shared.web.frame.IdConverter;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.faces.convert.FacesConverter;

/** Which employee, in an address or a form. */
@FacesConverter(forClass = EmployeeId.class)
public class EmployeeIdConverter extends IdConverter<EmployeeId> {

    public EmployeeIdConverter() {
        super(EmployeeId::of);
    }
}
