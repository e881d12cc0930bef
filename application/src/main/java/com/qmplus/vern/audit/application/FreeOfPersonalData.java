package com.qmplus.vern.audit.application;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The service method neither reads nor changes anybody's data, so that there is nothing to trace. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeOfPersonalData {

    /** Why that is so, in a few words. */
    String value();
}
