package org.dateline.sentence;

import org.dateline.place.PlaceMention;

/** Tells how far a name goes: runs of words in capitals, with what may stand between and behind them. */
final class NameRuns {
    /** A name has no more words than these. */
    static final int LONGEST_NAME = 5;

    private final EnglishLexicon lists;

    NameRuns(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** Behind "Earl and Countess of Avon", "King of Norway"; -1 where none begins. */
    int nobleEnd(SentenceTokens words, int from) {
        if (!words.isCapital(from) || !lists.isTitle(words.word(from))) {
            return -1;
        }
        int at = from + 1;
        if (words.is(at, Word.AND) && words.isCapital(at + 1) && lists.isTitle(words.word(at + 1))) {
            at += 2;
        }
        if (!words.is(at, Word.OF)) {
            return -1;
        }
        at++;
        int name = at;
        while (words.isCapital(at) && at - name < 3) {
            at++;
        }
        return at > name && isRealm(words, name, at) ? at : -1;
    }

    /** What somebody reigns or leads, and no "Staff" and no "Foreign Affairs". */
    private boolean isRealm(SentenceTokens words, int from, int end) {
        boolean matter = false;
        for (int i = from; i < end; i++) {
            matter |= lists.is("portfolio", words.word(i));
        }
        return !matter && !lists.organisations().contains(words.word(from)) && !lists.is("staff", words.word(from));
    }

    /** Behind the run of capitalised words that starts at the token; the token itself where none does. */
    int end(SentenceTokens words, int from) {
        int at = from;
        while (at < words.size() && at - from < LONGEST_NAME + 6) {
            if (isName(words, at, from)) {
                at++;
            } else if (isArticle(words, at)) {
                at += 2;
            } else if (at > from && (joins(words, at) || isNumbered(words, at) || isOfVehicle(words, at))) {
                at++;
            } else if (at > from && isGeneration(words, at)) {
                return generationEnd(words, at);
            } else {
                break;
            }
        }
        at = trimmed(words, from, at);
        return at == from + 2 && isArticle(words, from) ? from : at;
    }

    /** Without small words and marks behind the last of the name's own. */
    private int trimmed(SentenceTokens words, int from, int end) {
        int at = end;
        while (at > from
                && !words.isCapital(at - 1)
                && !isNumbered(words, at - 1)
                && !isOfVehicle(words, at - 1)
                && !(words.isWord(at - 1) && words.is(at - 2, Word.HYPHEN))) {
            at--;
            if (words.is(at, Word.STOP) && at > from && words.written(at - 1).length() <= 2) {
                return at + 1; // "Lula Jr." and initials keep their point
            }
        }
        return at;
    }

    /** The "al-" of "Tariq al-Oram", the "d'" of "Luis d'Oram": small, and one word with a name. */
    private boolean isArticle(SentenceTokens words, int at) {
        boolean joined = words.isWord(at)
                && !words.isCapital(at)
                && words.isCapital(at + 2)
                && words.touchesNext(at)
                && words.touchesNext(at + 1)
                && !(at > 0 && words.touchesNext(at - 1));
        return joined
                && (words.is(at + 1, Word.HYPHEN) && lists.is("joined by a hyphen", words.word(at))
                        || words.is(at + 1, Word.APOSTROPHE) && lists.is("joined by an apostrophe", words.word(at)));
    }

    private boolean isName(SentenceTokens words, int at, int from) {
        if (!words.isCapital(at) || words.date(at) != null || words.place(at) != null && !inName(words, at, from)) {
            return false;
        }
        if (at == from && lists.is("interjection", words.word(at)) && words.isCapital(at + 1)) {
            return false;
        }
        if (isHeadlineVerb(words, at)) {
            return false;
        }
        boolean functionWord = lists.isFunctionWord(words.word(at));
        boolean may = words.is(at, Word.MAY) && (at > from || isHonorific(words, at - 1));
        return !functionWord || may || at > from && (isParticle(words.word(at)) || isInitial(words, at));
    }

    /** The A. of "Ada A. Miller". */
    private static boolean isInitial(SentenceTokens words, int at) {
        return words.written(at).length() == 1 && words.is(at + 1, Word.STOP) && words.touchesNext(at);
    }

    /** The verb of "Miller Visits Peru", in a line that has capitals throughout; the Jets of "the Jets arrived" are a name. */
    private boolean isHeadlineVerb(SentenceTokens words, int at) {
        String word = words.word(at);
        String next = words.word(at + 1);
        boolean goesOn = words.isCapital(at + 1)
                || lists.is("at-place", next)
                || lists.is("to-place", next)
                || Word.FOR.is(next)
                || Word.FROM.is(next);
        return goesOn
                && word.endsWith("s")
                && lists.verbs().list(word).stream()
                        .anyMatch(form -> form.tense() == VerbForm.Tense.PRESENT
                                && form.particles().isEmpty()
                                && (form.sense().isMove()
                                        || form.sense() == PredicateClass.VISIT
                                        || form.sense() == PredicateClass.MEETING));
    }

    /** "Mrs May", "Ada May": no auxiliary has a capital in the midst of a sentence. */
    private boolean isHonorific(SentenceTokens words, int at) {
        String title = words.is(at, Word.STOP) ? words.word(at - 1) : words.word(at);
        return lists.isTitle(title);
    }

    /** A place's name within a person's ("Jordan Miller" found as a place) is left to the places. */
    private static boolean inName(SentenceTokens words, int at, int from) {
        PlaceMention place = words.place(at);
        boolean last = at > from && words.isCapital(at - 1) && !words.isCapital(at + 1);
        return place != null && last && place.confidence() < 0.3;
    }

    /** The 2 of "U2": a name of a letter and a number is a band's; the "G7" are countries. */
    boolean isNumbered(SentenceTokens words, int at) {
        return at > 0
                && words.isNumber(at)
                && words.touchesNext(at - 1)
                && words.isCapital(at - 1)
                && words.written(at - 1).length() == 1
                && !lists.is("forum", words.word(at - 1))
                && !words.touchesNext(at);
    }

    /** The 5 of "the balloon Aurora 5", "Aurora 5 lands": a name that goes on as who does something. */
    private boolean isOfVehicle(SentenceTokens words, int at) {
        boolean number = at > 0
                && words.isNumber(at)
                && words.date(at) == null
                && words.written(at).length() <= 2
                && words.isCapital(at - 1)
                && words.isSpaced(at);
        String next = words.word(at + 1);
        boolean acts = lists.verbs().list(next).stream()
                .anyMatch(form -> form.tense() == VerbForm.Tense.PAST || form.tense() == VerbForm.Tense.PRESENT);
        return number
                && (acts || lists.is("auxiliary", next) || words.is(at + 1, Word.COMMA) && isCompanyBefore(words, at));
    }

    private boolean isCompanyBefore(SentenceTokens words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_NAME); i--) {
            if (!words.isCapital(i)) {
                return lists.isCompany(words.word(i));
            }
        }
        return at <= LONGEST_NAME;
    }

    int withoutGeneration(SentenceTokens words, int from, int end) {
        int at = end - 1;
        while (at > from + 1 && (words.is(at, Word.STOP) || lists.is("generation", words.word(at)))) {
            at--;
        }
        boolean cut = at < end - 1 && lists.is("generation", words.word(at + 1));
        return cut ? (words.is(at, Word.COMMA) ? at : at + 1) : end;
    }

    private static int generationEnd(SentenceTokens words, int at) {
        int end = words.is(at, Word.COMMA) ? at + 2 : at + 1;
        return words.is(end, Word.STOP) && words.touchesNext(end - 1) ? end + 1 : end;
    }

    /** The ", Jr." of "Ada Miller, Jr." */
    private boolean isGeneration(SentenceTokens words, int at) {
        int word = words.is(at, Word.COMMA) ? at + 1 : at;
        return lists.is("generation", words.word(word)) && words.isCapital(word);
    }

    private boolean isParticle(String word) {
        return lists.is("particle", word);
    }

    private boolean joins(SentenceTokens words, int at) {
        String word = words.word(at);
        boolean hyphen = (Word.HYPHEN.is(word) || Word.APOSTROPHE.is(word))
                && words.touchesNext(at - 1)
                && words.touchesNext(at);
        boolean possessive = !Word.HYPHEN.is(word) && words.is(at + 1, Word.POSSESSIVE);
        if (hyphen && !possessive) {
            return words.isWord(at + 1);
        }
        boolean initial = Word.STOP.is(word)
                && words.touchesNext(at - 1)
                && words.written(at - 1).length() <= 2;
        boolean particle = isParticle(word)
                        && (words.isCapital(at + 1) || isParticle(words.word(at + 1)) && words.isCapital(at + 2))
                || isParticle(word) && isParticle(words.word(at - 1)) && words.isCapital(at + 1);
        boolean and = !hyphen && Word.APOSTROPHE.is(word) && words.is(at - 1, Word.N) && words.isCapital(at + 1);
        boolean afterHyphen = words.isWord(at) && at >= 2 && words.is(at - 1, Word.HYPHEN) && words.touchesNext(at - 1);
        return initial && words.isCapital(at + 1) || particle || afterHyphen || and;
    }
}
