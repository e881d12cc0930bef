package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.Caller;
import jakarta.enterprise.context.RequestScoped;

/** Where a request came from; a filter of each web application tells it, first thing. */
@RequestScoped
public class Origin {

    private static final int LONGEST = 100;

    private String address = Caller.INSIDE;

    /** @param remoteAddress the network address, as the container reports it */
    public void arrivedFrom(String remoteAddress) {
        address = remoteAddress.substring(0, Math.min(remoteAddress.length(), LONGEST));
    }

    public String address() {
        return address;
    }
}
