package com.qmplus.vern.shared;

/** Something by which a system may know a person: kind (email, phone, crm-id …) and normalised value. */
public record KnownIdentifier(String kind, String value) {}
