package com.qmplus.vern.audit.application;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The service method reads or changes personal data, or something else that an auditor must be able to follow. It
 * records an {@link com.qmplus.vern.audit.Access} through {@link AccessLog} before it returns or changes anything; one
 * that returns without having done so fails ({@link UntracedAccess}). Every public method of a service bears this or
 * {@link FreeOfPersonalData}, and a test calls each that bears this with a log that fails.
 */
@InterceptorBinding
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Traced {}
