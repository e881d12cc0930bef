package com.qmplus.vern.shared.portal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A failure told to another system (RFC 9457).
 *
 * @param incident the number under which the log has it; empty where nothing was logged
 * @param pointer to the place in what was sent that is wrong (RFC 6901); empty where none is
 * @param goesOnIn reference of the request in which one that was joined goes on; empty where that is not what is wrong
 */
public record ProblemJson(int status, String title, String detail, String incident, String pointer, String goesOnIn) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static ProblemJson of(int status, String incident) {
        return new ProblemJson(status, titleOf(status), "", incident, "", "");
    }

    public static ProblemJson of(int status, String title, String detail) {
        return new ProblemJson(status, title, detail, "", "", "");
    }

    public ProblemJson saying(String words) {
        return new ProblemJson(status, title, words, incident, pointer, goesOnIn);
    }

    public ProblemJson at(String place) {
        return new ProblemJson(status, title, detail, incident, place, goesOnIn);
    }

    public ProblemJson goingOnIn(String reference) {
        return new ProblemJson(status, title, detail, incident, pointer, reference);
    }

    public String text() {
        return json().toString();
    }

    private JsonObject json() {
        var json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status);
        if (!detail.isEmpty()) json.add("detail", detail);
        if (!incident.isEmpty()) json.add("incident", incident);
        if (!goesOnIn.isEmpty()) json.add("goesOnIn", goesOnIn);
        if (!pointer.isEmpty())
            json.add(
                    "errors",
                    Json.createArrayBuilder().add(Json.createObjectBuilder().add("pointer", pointer)));
        return json.build();
    }

    void write(HttpServletResponse response) throws IOException {
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(text().getBytes(StandardCharsets.UTF_8));
    }

    private static String titleOf(int status) {
        var known = Status.fromStatusCode(status);
        return known == null ? "Failed" : known.getReasonPhrase();
    }
}
