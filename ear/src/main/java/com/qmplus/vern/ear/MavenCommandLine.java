package com.qmplus.vern.ear;

import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The build starts the server in a process of its own, which does not see {@code -Dvern.…} of Maven's command line; but
 * Maven's start script leaves that line in the environment. So any key works with {@code ./mvnw -Prun}.
 */
final class MavenCommandLine {

    static final String VARIABLE = "MAVEN_CMD_LINE_ARGS";
    private static final Pattern OURS = Pattern.compile("(?<=^|\\s)-D(vern\\.[\\w.-]+)=(\\S*)");

    private MavenCommandLine() {}

    static void addTo(Properties properties, String line) {
        OURS.matcher(line).results().forEach(found -> properties.setProperty(found.group(1), found.group(2)));
    }
}
