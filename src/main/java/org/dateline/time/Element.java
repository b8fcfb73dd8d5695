package org.dateline.time;

import java.util.ArrayList;
import java.util.List;

/**
 * One part of a pattern: what a lexeme must be.
 *
 * @param words the words it may be
 * @param tags the tags it may bear
 * @param capital whether the word must be written with a capital
 * @param joined whether a hyphen or dash must stand before it
 * @param apart whether none must stand there
 * @param slot name under which the lexeme is kept; empty for none
 */
record Element(List<String> words, long tags, boolean capital, boolean joined, boolean apart, String slot) {
    /** Reads {@code dir=LAST|past}, {@code ~UNIT}, {@code the}, {@code !lent}. */
    static Element read(String written) {
        String rest = written;
        boolean joined = rest.length() > 1 && rest.charAt(0) == '~';
        boolean apart = rest.length() > 1 && rest.charAt(0) == '^';
        if (joined || apart) {
            rest = rest.substring(1);
        }
        boolean capital = rest.length() > 1 && rest.charAt(0) == '!';
        rest = capital ? rest.substring(1) : rest;
        int equals = rest.indexOf('=');
        String slot = equals > 0 ? rest.substring(0, equals) : "";
        rest = equals > 0 ? rest.substring(equals + 1) : rest;
        List<String> words = new ArrayList<>();
        long tags = 0;
        String tagSlot = "";
        for (String item : rest.split("\\|")) {
            if (Character.isUpperCase(item.charAt(0))) {
                Tag tag = Tag.valueOf(item);
                tags |= tag.bit();
                tagSlot = tagSlot.isEmpty() ? tag.name() : tagSlot;
            } else {
                words.add(item);
            }
        }
        return new Element(List.copyOf(words), tags, capital, joined, apart, slot.isEmpty() ? tagSlot : slot);
    }

    // Written out: what a record has of these is made at its first use, which took a tenth of the time until dates can
    // be read.
    @Override
    public boolean equals(Object other) {
        return other instanceof Element element
                && tags == element.tags
                && capital == element.capital
                && joined == element.joined
                && apart == element.apart
                && words.equals(element.words)
                && slot.equals(element.slot);
    }

    @Override
    public int hashCode() {
        return (words.hashCode() * 31 + Long.hashCode(tags)) * 31 + slot.hashCode();
    }

    /** Whether the lexeme will do, wherever it stands. */
    boolean fits(Lexeme lexeme) {
        return (lexeme.tags() & tags) != 0 || words.contains(lexeme.word()) && (!capital || lexeme.capital());
    }

    /** Whether the lexeme is one of its words, however written. */
    boolean names(Lexeme lexeme) {
        return !words.isEmpty() && words.contains(lexeme.word());
    }

    /** Whether a lexeme that it {@link #names} is written as it must be. */
    boolean allowsCase(Lexeme lexeme) {
        return !capital || lexeme.capital() || (lexeme.tags() & tags) != 0;
    }

    /** Whether the lexeme will do as the first of an expression, as far as what stands before it goes. */
    boolean mayOpen(Lexeme lexeme) {
        return !(joined && lexeme.joined() == Lexeme.Joined.NO);
    }

    /** Whether the lexeme is joined to the one before as it must be. */
    boolean isJoinedTo(Lexeme lexeme) {
        return switch (lexeme.joined()) {
            case BREAK -> false;
            case NO -> !joined;
            case HYPHEN -> !apart;
            case DASH -> joined;
        };
    }
}
