package org.dateline.article;

import java.util.Arrays;
import java.util.List;

/**
 * Tokens of a text for who keeps them: three bytes each. All tokens of ten thousand articles, as objects, were a fifth of what is held
 * of them. Immutable.
 */
public final class PackedTokens {
    private static final int KIND_BITS = 2;
    private static final int KIND = (1 << KIND_BITS) - 1;

    /** What a token's byte says of one that is at least as long: the end is told elsewhere. */
    private static final int LONG = 0xFF >> KIND_BITS;

    private static final int[] NONE = {};

    /** The lower halves of the offsets where tokens start. */
    private final char[] starts;

    /** The first token of each further stretch of 65,536 characters; none in most texts. */
    private final int[] stretches;

    /** Lengths, with the number of the token's kind in the last bits. */
    private final byte[] lengths;

    /** Which tokens are long, in their order, and behind them where these end. */
    private final int[] longOnes;

    private PackedTokens(char[] starts, int[] stretches, byte[] lengths, int[] longOnes) {
        this.starts = starts;
        this.stretches = stretches;
        this.lengths = lengths;
        this.longOnes = longOnes;
    }

    public static PackedTokens of(List<Token> tokens) {
        int size = tokens.size();
        char[] starts = new char[size];
        byte[] lengths = new byte[size];
        int[] stretches = size == 0 ? NONE : new int[tokens.get(size - 1).start() >>> Character.SIZE];
        int many = 0;
        int stretch = 0;
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            while (stretch < token.start() >>> Character.SIZE) {
                stretches[stretch++] = i;
            }
            starts[i] = (char) token.start();
            int length = Math.min(LONG, token.end() - token.start());
            many += length == LONG ? 1 : 0;
            lengths[i] = (byte) (length << KIND_BITS | token.kind().ordinal());
        }
        return new PackedTokens(starts, stretches, lengths, many == 0 ? NONE : longOnes(tokens, many));
    }

    private static int[] longOnes(List<Token> tokens, int many) {
        int[] longOnes = new int[2 * many];
        int found = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.end() - token.start() >= LONG) {
                longOnes[found] = i;
                longOnes[many + found] = token.end();
                found++;
            }
        }
        return longOnes;
    }

    public int size() {
        return starts.length;
    }

    public int start(int i) {
        return stretches.length == 0 ? starts[i] : stretch(i) << Character.SIZE | starts[i];
    }

    private int stretch(int i) {
        int behind = 0;
        int to = stretches.length;
        while (behind < to) {
            int middle = (behind + to) >>> 1;
            if (stretches[middle] <= i) {
                behind = middle + 1;
            } else {
                to = middle;
            }
        }
        return behind;
    }

    public int end(int i) {
        int length = (lengths[i] & 0xFF) >> KIND_BITS;
        if (length < LONG) {
            return start(i) + length;
        }
        int many = longOnes.length / 2;
        return longOnes[many + Arrays.binarySearch(longOnes, 0, many, i)];
    }

    public boolean isWord(int i) {
        return (lengths[i] & KIND) == Token.Kind.WORD.ordinal();
    }

    public boolean isNumber(int i) {
        return (lengths[i] & KIND) == Token.Kind.NUMBER.ordinal();
    }

    /** Of some of the tokens the first that ends behind the offset: the one there, or the next; the one behind them where none is. */
    public int indexAt(int offset, int first, int behind) {
        int from = first;
        int to = behind;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (end(middle) > offset) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
