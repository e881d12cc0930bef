package com.qmplus.vern.register;

import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.StalePage;
import java.util.List;
import java.util.UUID;

/** The signed documents of agreements and arrangements, with all that were replaced. */
public interface FiledDocuments {

    /** @throws NotFound there is none with this id */
    FiledDocument get(UUID id);

    Sealed content(FiledDocument document);

    /** Those of one entry, the newest first. */
    List<FiledDocument> of(ElementRef element);

    /** Of every entry, in no order. */
    List<FiledDocument> all();

    /** @throws StalePage another one was filed under the same number at the same moment */
    void add(FiledDocument document, Sealed content);
}
