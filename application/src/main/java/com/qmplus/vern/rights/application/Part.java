package com.qmplus.vern.rights.application;

/** In which form the person fetches the answer. */
public enum Part {
    ZIP("application/zip", "zip"),
    PDF("application/pdf", "pdf"),
    JSON("application/json", "json"),
    CSV("text/csv;charset=UTF-8", "csv"),
    VCF("text/vcard;charset=UTF-8", "vcf");

    private final String mediaType;
    private final String suffix;

    Part(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    public String suffix() {
        return suffix;
    }
}
