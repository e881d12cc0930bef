package com.qmplus.vern.staff.portal;

import com.qmplus.vern.staff.KeyScope;
import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For a method that another system calls with a key of that scope. The service behind it names the role once more. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Keyed {

    KeyScope value();
}
