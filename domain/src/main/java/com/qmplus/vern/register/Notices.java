package com.qmplus.vern.register;

import java.util.List;
import java.util.Optional;

/** The published notices, and the draft of the next. */
public interface Notices {

    Optional<NoticeVersion> latest();

    Optional<NoticeVersion> find(int number);

    /** Of all versions, the newest first; the documents stay where they are. */
    List<NoticeMark> marks();

    void publish(NoticeVersion version);

    Optional<NoticeDraft> draft();

    /** The open draft to change, for this page alone; a page that showed another version is refused. */
    NoticeDraft draft(long version);

    void add(NoticeDraft draft);
}
