package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.LinkNeeded;
import com.qmplus.vern.rights.application.NothingToFetch;
import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.shared.portal.ProblemJson;
import com.qmplus.vern.shared.web.Languages;
import com.qmplus.vern.shared.web.RuleTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Rules of this feature whose breaking has a status of its own. */
public final class RuleStatus {

    private static final String A_WHILE = "120";

    private RuleStatus() {}

    private static Response.ResponseBuilder problem(int status, BrokenRule rule, HttpServletRequest request) {
        return Response.status(status)
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.of(status, "")
                        .saying(RuleTexts.of(rule, Languages.of(request)))
                        .text());
    }

    @Provider
    public static class OfHaste implements ExceptionMapper<TooManyTries> {

        @Context
        private HttpServletRequest request;

        @Override
        public Response toResponse(TooManyTries wait) {
            return problem(429, wait, request).header("Retry-After", A_WHILE).build();
        }
    }

    @Provider
    public static class OfNothing implements ExceptionMapper<NothingToFetch> {

        @Context
        private HttpServletRequest request;

        @Override
        public Response toResponse(NothingToFetch gone) {
            return problem(404, gone, request).build();
        }
    }

    @Provider
    public static class OfMissingLink implements ExceptionMapper<LinkNeeded> {

        @Context
        private HttpServletRequest request;

        @Override
        public Response toResponse(LinkNeeded first) {
            return problem(403, first, request).build();
        }
    }
}
