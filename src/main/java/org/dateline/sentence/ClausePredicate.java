package org.dateline.sentence;

import org.jspecify.annotations.Nullable;

/**
 * The verb or noun that heads a part of a sentence.
 *
 * @param group first token of its verb group: the "is" of "is expected to meet"
 * @param at the verb or noun itself
 * @param form the verb's form; null for a noun or a word that only opens another part ("which")
 */
record ClausePredicate(
        int group, int at, PredicateClass sense, @Nullable VerbForm form, boolean nominal, boolean relative) {
    static ClausePredicate verb(int group, int at, VerbForm form) {
        return new ClausePredicate(group, at, form.sense(), form, false, false);
    }

    /** Whether it only ends the part before it. */
    boolean isBreak() {
        return !sense.isPresence() && sense != PredicateClass.CANCEL;
    }

    VerbForm.Tense tense() {
        return form == null ? VerbForm.Tense.BASE : form.tense();
    }

    int next() {
        return at + 1 + (form == null ? 0 : form.particles().size());
    }
}
