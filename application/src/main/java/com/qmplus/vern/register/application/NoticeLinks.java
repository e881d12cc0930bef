package com.qmplus.vern.register.application;

import com.qmplus.vern.register.NoticeRight;

/** Where each right is used: the addresses of the public pages, which are stable. */
final class NoticeLinks {

    static final String COMPLAIN = "/complain";

    private NoticeLinks() {}

    static String of(NoticeRight right) {
        return switch (right) {
            case ACCESS -> "/ask/start";
            case RECTIFICATION -> "/ask/start?right=correct";
            case ERASURE -> "/ask/start?right=delete";
            case RESTRICTION -> "/ask/start?right=limit";
            case PORTABILITY -> "/ask/start?right=take";
            case OBJECTION -> "/ask/start?right=object";
            case HUMAN_REVIEW -> "/ask/start?right=review";
            case OBJECTION_TO_MARKETING -> "/ask/start?right=stop";
            case WITHDRAWAL -> "/ask/start?right=withdraw";
        };
    }

    static String phone(String number) {
        return "tel:" + number.replaceAll("[^+0-9]", "");
    }

    static String mail(String address) {
        return "mailto:" + address;
    }
}
