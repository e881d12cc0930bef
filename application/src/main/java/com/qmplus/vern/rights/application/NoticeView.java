package com.qmplus.vern.rights.application;

import com.qmplus.vern.disclosure.Measure;
import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient is to do (GDPR art. 19).
 *
 * @param whom the data are about
 * @param received when they got the data from us
 * @param acknowledged the day on which they did; null: not yet
 */
public record NoticeView(
        String reference,
        String whom,
        Measure measure,
        List<Datum> data,
        List<Received> received,
        @Nullable LocalDate acknowledged)
        implements Serializable {

    public NoticeView {
        data = List.copyOf(data);
        received = List.copyOf(received);
    }

    /**
     * @param now what it is to say
     * @param beside what the person says of it, which is to stand beside it
     */
    public record Datum(Text field, List<String> now, List<String> beside) implements Serializable {}

    /** @param reference their own, by which they asked for it */
    public record Received(LocalDate day, @Nullable String reference) implements Serializable {}
}
