package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.AnswerFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands a file over to be saved: never shown or run as a page of ours. */
final class FileResponse {

    private FileResponse() {}

    static void send(AnswerFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
        response.getOutputStream().write(file.content());
    }
}
