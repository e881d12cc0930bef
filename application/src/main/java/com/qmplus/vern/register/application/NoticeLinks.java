package com.qmplus.vern.register.application;

import com.qmplus.vern.register.NoticeRight;

/** Where each right is used: the addresses of the public pages, which are stable. */
final class NoticeLinks {

    static final String COMPLAIN = "/complain";

    private NoticeLinks() {}

    static String of(NoticeRight right) {
        return switch (right) {
            case ACCESS -> "/ask/start";
            case RECTIFICATION -> "/claim?right=correct";
            case ERASURE -> "/claim?right=delete";
            case RESTRICTION -> "/claim?right=limit";
            case PORTABILITY -> "/claim?right=take";
            case OBJECTION, HUMAN_REVIEW -> "/claim?right=object";
            case OBJECTION_TO_MARKETING -> "/claim?right=stop";
            case WITHDRAWAL -> "/claim?right=withdraw";
        };
    }

    static String phone(String number) {
        return "tel:" + number.replaceAll("[^+0-9]", "");
    }

    static String mail(String address) {
        return "mailto:" + address;
    }
}
