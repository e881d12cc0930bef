package com.qmplus.vern.register.application;

/** The forms in which the register is handed over. */
public enum ExportFormat {
    /** Everything, in Vern's own form: an empty installation can start with it. */
    JSON("application/json", "json"),
    /** The form of the Norwegian national register of processing records. */
    NATIONAL("application/json", "json"),
    /** Sheets to read, for an authority (GDPR art. 30(4)). */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** The record of processing on paper, tagged (PDF/UA-1), for an authority (GDPR art. 30(4)). */
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** For example {@code register-12.xlsx}, with the version of the register. */
    public String fileName(int version) {
        return (this == NATIONAL ? "register-national-" : "register-") + version + "." + extension;
    }
}
