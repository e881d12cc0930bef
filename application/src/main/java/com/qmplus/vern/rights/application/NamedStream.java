package com.qmplus.vern.rights.application;

import java.io.IOException;
import java.io.OutputStream;

/** Where a file goes once its name is known; it is not asked for where the file is refused. */
@FunctionalInterface
public interface NamedStream {

    OutputStream of(String name) throws IOException;
}
