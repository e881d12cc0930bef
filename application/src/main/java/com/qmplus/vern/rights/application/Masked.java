package com.qmplus.vern.rights.application;

/** Enough of an address to see a slip of the pen, too little to learn it. */
final class Masked {

    private Masked() {}

    static String email(String email) {
        int sign = email.lastIndexOf('@');
        return sign < 1 ? "" : email.charAt(0) + "••" + email.substring(sign);
    }
}
