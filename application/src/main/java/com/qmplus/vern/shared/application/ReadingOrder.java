package com.qmplus.vern.shared.application;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lays out names and words that are read from right to left, such as Hebrew ones, by the rules of Unicode. */
final class ReadingOrder {

    private ReadingOrder() {}

    /** Cuts a line into runs of one direction, in the order in which they stand on paper. */
    static final class Splitter implements BidiSplitter {

        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String text, byte defaultDirection) {
            var bidi = new Bidi(text, direction(defaultDirection));
            List<BidiTextRun> found = new ArrayList<>();
            byte[] levels = new byte[bidi.getRunCount()];
            for (int run = 0; run < levels.length; run++) {
                levels[run] = (byte) bidi.getRunLevel(run);
                int start = bidi.getRunStart(run);
                byte way = levels[run] % 2 == 0 ? LTR : RTL;
                found.add(new BidiTextRun(start, bidi.getRunLimit(run) - start, way));
            }
            var visual = found.toArray(BidiTextRun[]::new);
            if (visual.length > 1) Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
            runs = List.of(visual);
        }

        private static int direction(byte standard) {
            return switch (standard) {
                case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
            };
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            return runs.get(run);
        }

        @Override
        public byte getBaseDirection(String text) {
            return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                            && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                    ? RTL
                    : LTR;
        }
    }

    /** Turns a run from the order in which it is read into the order in which it stands. */
    static final class Reorderer implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            var signs = new ArrayList<>(text.codePoints().boxed().toList());
            Collections.reverse(signs);
            var turned = new StringBuilder();
            signs.forEach(sign -> turned.appendCodePoint(mirrored(sign)));
            return turned.toString();
        }

        private static int mirrored(int sign) {
            int pair = "()[]{}<>«»".indexOf(sign);
            return pair < 0 ? sign : "()[]{}<>«»".codePointAt(pair ^ 1);
        }

        @Override
        public String shapeText(String text) {
            return text; // scripts that need shaping are not in our fonts
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
