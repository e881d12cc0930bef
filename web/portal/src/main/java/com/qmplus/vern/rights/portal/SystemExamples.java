package com.qmplus.vern.rights.portal;

/** Examples for the description of the interface for other systems; people in them are made up. */
final class SystemExamples {

    static final String HOW_TO_HAND_IN = """
            Sent again with the same Idempotency-Key it gives the same answer and makes no second request.
            requester.name and one claim at least must be there; all texts may have 4,000 characters.
            channel: SYSTEM (when left out), EMAIL, PHONE, LETTER or VISIT. received: the day on which it reached the controller,
            today when left out. language: nb (when left out) or en. Each right once: ACCESS, RECTIFICATION, ERASURE, RESTRICTION,
            PORTABILITY, OBJECTION, OBJECTION_TO_MARKETING, HUMAN_REVIEW, WITHDRAWAL.
            scope, what the claim is about: keys of purposes, of categories of data, or of both, which means those data for those
            purposes; everything when left out. A consent is to purposes: a WITHDRAWAL names no data. GET /api/v1/info tells the keys.
            grounds, as far as the person said: of ERASURE UNNECESSARY, CONSENT_WITHDRAWN, OBJECTED, UNLAWFUL, ERASURE_REQUIRED,
            CHILD_ONLINE; of RESTRICTION ACCURACY_CONTESTED, UNLAWFUL_KEEP, NEEDED_FOR_CLAIMS, OBJECTION_PENDING; of PORTABILITY
            COPY, TRANSFER.""";

    static final String HAND_IN = """
            {"channel": "SYSTEM", "received": "2026-11-22", "language": "nb",
             "requester": {"name": "Ola Nordmann", "email": "ola.nordmann@example.no"},
             "message": "Slett telefonnummeret mitt, og stopp nyhetsbrevet.",
             "claims": [{"right": "ERASURE", "grounds": ["UNNECESSARY"],
                         "scope": {"data": ["contact"]}, "words": "Telefonnummeret"},
                        {"right": "OBJECTION_TO_MARKETING"}]}""";

    static final String RECEIPT = """
            {"reference": "V-7K3M9Q-X", "received": "2026-11-22", "due": "2026-12-22",
             "claims": [{"id": "5f0c5f0e-9d0a-4f5e-8d0b-0a0c5f0e9d0a", "right": "ERASURE", "state": "OPEN"},
                        {"id": "8d0b0a0c-5f0e-4d0a-9f5e-5f0e9d0a8d0b", "right": "OBJECTION_TO_MARKETING", "state": "OPEN"}]}""";

    static final String STATUS = """
            {"reference": "V-7K3M9Q-X", "received": "2026-11-22", "due": "2026-12-22", "overdue": false,
             "claims": [{"id": "5f0c5f0e-9d0a-4f5e-8d0b-0a0c5f0e9d0a", "right": "ERASURE", "state": "OPEN"}],
             "stages": [{"step": "RECEIVED", "text": "We receive your request", "progress": "DONE", "day": "2026-11-22"},
                        {"step": "TAKEN", "text": "Somebody here takes on the case", "progress": "NOW"},
                        {"step": "ANSWERED", "text": "You get the answer", "progress": "NEXT", "day": "2026-12-22"}]}""";

    static final String WITHDRAWAL = """
            {"claims": ["5f0c5f0e-9d0a-4f5e-8d0b-0a0c5f0e9d0a"], "how": "In the chat, on 24 November"}""";

    static final String WITHDRAWN = """
            {"reference": "V-7K3M9Q-X", "received": "2026-11-22", "due": "2026-12-22",
             "claims": [{"id": "5f0c5f0e-9d0a-4f5e-8d0b-0a0c5f0e9d0a", "right": "ERASURE", "state": "WITHDRAWN"},
                        {"id": "8d0b0a0c-5f0e-4d0a-9f5e-5f0e9d0a8d0b", "right": "OBJECTION_TO_MARKETING", "state": "OPEN"}]}""";

    static final String INVALID = """
            {"type": "about:blank", "title": "Bad Request", "status": 400,
             "detail": "received: That day has not come. Send today or an earlier day.",
             "errors": [{"pointer": "#/received"}]}""";

    static final String CONFLICT = """
            {"type": "about:blank", "title": "Conflict", "status": 409,
             "detail": "The answer has been made available already and cannot be changed."}""";

    private SystemExamples() {}
}
