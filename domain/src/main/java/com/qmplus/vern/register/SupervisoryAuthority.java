package com.qmplus.vern.register;

import java.io.Serializable;

/** Where a person complains about the controller (GDPR art. 77), at the address that holds today. */
public record SupervisoryAuthority(String name, PostalAddress address, String phone, String website)
        implements Serializable {}
