package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.shared.web.frame.IdConverter;
import jakarta.faces.convert.FacesConverter;

/** Which datum of an answer, in an address. */
@FacesConverter(forClass = ItemId.class)
public class ItemIdConverter extends IdConverter<ItemId> {

    public ItemIdConverter() {
        super(ItemId::of);
    }
}
