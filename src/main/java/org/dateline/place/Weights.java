package org.dateline.place;

import java.util.Arrays;

/** Sums by number, for numbers from 0 on: a small hash table that is cleared and filled again without new objects. */
final class Weights {
    private int[] keys = new int[64];
    private double[] values = new double[64];
    private int size;
    private double sum;

    Weights() {
        Arrays.fill(keys, -1);
    }

    void clear() {
        Arrays.fill(keys, -1);
        size = 0;
        sum = 0;
    }

    void add(int key, double weight) {
        if (2 * size >= keys.length) {
            grow();
        }
        int at = slot(key);
        if (keys[at] == -1) {
            keys[at] = key;
            values[at] = 0;
            size++;
        }
        values[at] += weight;
        sum += weight;
    }

    /** The sum of a number; 0 for one that was not added, and for a negative one. */
    double of(int key) {
        int at = key < 0 ? -1 : slot(key);
        return at < 0 || keys[at] == -1 ? 0 : values[at];
    }

    /** The sum of all. */
    double sum() {
        return sum;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int at = (key * 0x9E3779B9 >>> 16) & mask;
        while (keys[at] != -1 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        double[] oldValues = values;
        keys = new int[2 * oldKeys.length];
        values = new double[2 * oldKeys.length];
        Arrays.fill(keys, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != -1) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
