package com.qmplus.vern.register;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a packed file (ZIP) says that it holds, read from its directory as the programs do that open it. Nothing is unpacked but
 * the short texts that are asked for, so that no file can fill the memory.
 */
final class PackedFile {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> folded = new HashSet<>();
    private long unpacked;

    private record Entry(int method, int packed, int offset) {}

    /** @throws IndexOutOfBoundsException, IllegalArgumentException it is no such file, a damaged one, or one in which a name stands twice */
    PackedFile(byte[] content) {
        file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = end();
        int count = Short.toUnsignedInt(file.getShort(end + 10));
        int at = file.getInt(end + 16);
        for (int i = 0; i < count; i++) at = read(at);
    }

    private int end() {
        int last = file.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (file.getInt(at) == END) return at;
        throw new IllegalArgumentException("no directory");
    }

    private int read(int at) {
        if (file.getInt(at) != ENTRY) throw new IllegalArgumentException("no entry");
        int name = Short.toUnsignedInt(file.getShort(at + 28));
        int more = Short.toUnsignedInt(file.getShort(at + 30)) + Short.toUnsignedInt(file.getShort(at + 32));
        unpacked += Integer.toUnsignedLong(file.getInt(at + 24));
        var entry = new Entry(Short.toUnsignedInt(file.getShort(at + 10)), file.getInt(at + 20), file.getInt(at + 42));
        var named = new String(file.array(), at + 46, name, StandardCharsets.UTF_8);
        if (!folded.add(named.toLowerCase(Locale.ROOT))) throw new IllegalArgumentException("a name stands twice");
        entries.put(named, entry);
        return at + 46 + name + more;
    }

    Set<String> names() {
        return entries.keySet();
    }

    /** In bytes, of all that it holds, as it says itself. */
    long unpacked() {
        return unpacked;
    }

    /** The beginning of a text that it holds, at most so many bytes; empty where it holds none of that name. */
    String text(String name, int most) {
        var entry = entries.get(name);
        if (entry == null) return "";
        if (file.getInt(entry.offset) != LOCAL) throw new IllegalArgumentException("no content");
        int begins = entry.offset
                + 30
                + Short.toUnsignedInt(file.getShort(entry.offset + 26))
                + Short.toUnsignedInt(file.getShort(entry.offset + 28));
        return switch (entry.method) {
            case STORED -> new String(file.array(), begins, Math.min(entry.packed, most), StandardCharsets.UTF_8);
            case DEFLATED -> inflated(begins, entry.packed, most);
            default -> throw new IllegalArgumentException("packed in another way");
        };
    }

    private String inflated(int begins, int length, int most) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(file.array(), begins, length);
            var text = new byte[most];
            return new String(text, 0, inflater.inflate(text), StandardCharsets.UTF_8);
        } catch (DataFormatException damaged) {
            throw new IllegalArgumentException(damaged);
        } finally {
            inflater.end();
        }
    }
}
