package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.AnswerFile;
import com.qmplus.vern.rights.application.AnswerStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands a file over to be saved: never shown or run as a page of ours. */
final class FileResponse {

    private FileResponse() {}

    static void send(AnswerFile file, HttpServletResponse response) throws IOException {
        name(file.fileName(), file.mediaType(), file.content().length, response);
        response.getOutputStream().write(file.content());
    }

    /** What cannot be opened is refused before anything of it is announced. */
    static void stream(AnswerStream file, HttpServletResponse response) throws IOException {
        try (var content = file.content().open()) {
            name(file.fileName(), file.mediaType(), file.length(), response);
            content.transferTo(response.getOutputStream());
        }
    }

    private static void name(String name, String type, long length, HttpServletResponse response) {
        response.setContentType(type);
        response.setContentLengthLong(length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
