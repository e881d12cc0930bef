package com.qmplus.vern.ear.bench;

import java.util.Arrays;

/** The median of many runs, after so many more that the compiler of the server has done its work. */
public final class Median {

    private static final int WARM_UP = 2000;
    private static final int COUNTED = 301;

    /** What is measured; what it throws ends the benchmark. */
    public interface Work {
        void run() throws Exception;
    }

    private Median() {}

    public static double milliseconds(Work work) throws Exception {
        return milliseconds(work, WARM_UP, COUNTED);
    }

    public static double milliseconds(Work work, int warmUp, int counted) throws Exception {
        repeat(warmUp, work);
        var times = new long[counted];
        for (int i = 0; i < counted; i++) {
            var begin = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        return times[counted / 2] / 1e6;
    }

    public static void repeat(int times, Work work) throws Exception {
        for (int i = 0; i < times; i++) work.run();
    }
}
