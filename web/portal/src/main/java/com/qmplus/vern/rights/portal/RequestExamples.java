package com.qmplus.vern.rights.portal;

/** Examples for the description of the interface; people and codes in them are made up. */
final class RequestExamples {

    static final String KNOCK = """
            {"reference": "V-7K3M9Q-X", "code": "7K3M-9QXT-2HBD"}""";

    static final String FETCH = """
            {"reference": "V-7K3M9Q-X", "code": "7K3M-9QXT-2HBD",
             "link": "kM2c9QXTVr0pLs8yB4nWd1eZ6uHq3aJt7fGoRxCv5iA", "part": "PDF"}""";

    static final String STATUS = """
            {"reference": "V-7K3M9Q-X", "rights": ["ACCESS"], "received": "2026-11-24", "due": "2026-12-24",
             "stages": [{"kind": "RECEIVED", "progress": "DONE", "day": "2026-11-24"},
                        {"kind": "EMAIL_CONFIRMED", "progress": "NOW"},
                        {"kind": "ANSWERED", "progress": "NEXT", "day": "2026-12-24"}],
             "messages": ["CONFIRM_YOUR_EMAIL"], "answerReady": false}""";

    static final String WRONG = """
            {"type": "about:blank", "title": "Wrong", "status": 403,
             "detail": "The reference and the code do not go together."}""";

    private RequestExamples() {}
}
