package com.qmplus.vern.shared.portal;

import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.shared.web.Failure;
import com.qmplus.vern.shared.web.Languages;
import com.qmplus.vern.shared.web.RuleTexts;
import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells other systems what went wrong as problem+json: servers differ in what they would say by themselves. */
public final class ProblemMappers {

    private static final String A_WHILE = "120";
    static final String TEXTS = "com.qmplus.vern.shared.portal.messages";

    private ProblemMappers() {}

    /** One mapper for each kind that servers would otherwise answer in their own way. */
    abstract static class Mapper<E extends Throwable> implements ExceptionMapper<E> {

        @Context
        private HttpServletRequest request;

        @Override
        public Response toResponse(E failed) {
            var problem = problemOf(Failure.causeOf(failed));
            return answerOf(failed)
                    .status(problem.status())
                    .type(ProblemJson.MEDIA_TYPE)
                    .entity(problem.text())
                    .build();
        }

        /** What was answered may bear headers that belong to it, such as which methods are allowed. */
        private static Response.ResponseBuilder answerOf(Throwable failed) {
            return failed instanceof WebApplicationException answered
                    ? Response.fromResponse(answered.getResponse())
                    : waiting(failed);
        }

        private static Response.ResponseBuilder waiting(Throwable failed) {
            var answer = Response.serverError();
            return failed instanceof TooManyTries ? answer.header(HttpHeaders.RETRY_AFTER, A_WHILE) : answer;
        }

        private ProblemJson unreadable() {
            return ProblemJson.of(400, "").saying(new Texts(TEXTS, Languages.of(request)).of("api.unreadable"));
        }

        private ProblemJson problemOf(Throwable failed) {
            return switch (failed) {
                case BrokenRule rule ->
                    ProblemJson.of(Failures.statusOf(rule), "").saying(RuleTexts.of(rule, Languages.of(request)));
                case EJBAccessException denied -> ProblemJson.of(403, "");
                case ConstraintViolationException unfit -> ProblemJson.of(400, "");
                case JsonException unreadable -> unreadable();
                case JsonbException unreadable -> unreadable();
                case ProcessingException unreadable -> unreadable();
                case WebApplicationException answered ->
                    ProblemJson.of(answered.getResponse().getStatus(), "");
                default -> ProblemJson.of(500, Failure.noted(failed).number());
            };
        }
    }

    @Provider
    public static class OfRules extends Mapper<BrokenRule> {}

    @Provider
    public static class OfDenials extends Mapper<EJBAccessException> {}

    @Provider
    public static class OfConstraints extends Mapper<ConstraintViolationException> {}

    @Provider
    public static class OfUnreadableBodies extends Mapper<ProcessingException> {}

    @Provider
    public static class OfAnswers extends Mapper<WebApplicationException> {}

    @Provider
    public static class OfAnything extends Mapper<Throwable> {}
}
