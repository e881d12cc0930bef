package com.qmplus.vern.people;

/** How alike two words are, from 0 to 1, after Jaro and Winkler: made for names, kind to a common beginning. */
final class Likeness {

    private static final double WEIGHT_OF_BEGINNING = 0.1;
    private static final int LONGEST_BEGINNING = 4;

    private Likeness() {}

    static double of(String one, String other) {
        if (one.equals(other)) return 1;
        var jaro = jaro(one, other);
        return jaro + beginning(one, other) * WEIGHT_OF_BEGINNING * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        var takenOfOne = new boolean[one.length()];
        var takenOfOther = new boolean[other.length()];
        int common = 0;
        for (int i = 0; i < one.length(); i++) {
            for (int j = Math.max(0, i - reach); j < Math.min(other.length(), i + reach + 1); j++) {
                if (takenOfOther[j] || one.charAt(i) != other.charAt(j)) continue;
                takenOfOne[i] = takenOfOther[j] = true;
                common++;
                break;
            }
        }
        if (common == 0) return 0;
        double swapped = outOfOrder(one, takenOfOne, other, takenOfOther) / 2.0;
        return ((double) common / one.length() + (double) common / other.length() + (common - swapped) / common) / 3;
    }

    private static int outOfOrder(String one, boolean[] takenOfOne, String other, boolean[] takenOfOther) {
        int count = 0;
        int j = 0;
        for (int i = 0; i < one.length(); i++) {
            if (!takenOfOne[i]) continue;
            while (!takenOfOther[j]) j++;
            if (one.charAt(i) != other.charAt(j++)) count++;
        }
        return count;
    }

    private static int beginning(String one, String other) {
        int end = Math.min(LONGEST_BEGINNING, Math.min(one.length(), other.length()));
        int same = 0;
        while (same < end && one.charAt(same) == other.charAt(same)) same++;
        return same;
    }
}
