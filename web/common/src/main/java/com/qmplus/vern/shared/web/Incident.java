package com.qmplus.vern.shared.web;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The number by which a visitor and the log speak of the same failure; it says nothing about either. */
public record Incident(String number) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final RandomGenerator CHANCE = new SecureRandom();

    public static Incident next() {
        return new Incident("F-" + letters(4) + "-" + letters(4));
    }

    private static String letters(int count) {
        return CHANCE.ints(count, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return number;
    }
}
