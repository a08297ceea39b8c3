package org.prongsai.faultinjection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Dice: whatever is at random in a round comes from one seed. */
public final class SeededRandom {
    /** Small seeds make alike beginnings; this spreads them. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final Random random;

    public SeededRandom(long seed) {
        random = new Random((seed + 1) * SPREAD);
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    public <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** So many different ones, in the list's own order. */
    public <T> List<T> some(List<T> choices, int count) {
        List<T> left = new ArrayList<>(choices);
        while (left.size() > count) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }
}
