package com.qmplus.vern.register;

import java.io.Serializable;

/** A Norwegian postal address; the postcode is text, for it may begin with a zero. */
public record PostalAddress(String street, String postalCode, String city) implements Serializable {

    @Override
    public String toString() {
        return street + ", " + postalCode + " " + city;
    }
}
