package org.dateline.sentence;

import org.dateline.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Finds where the subject of a verb stands: left of it, behind adverbs, days, asides and where somebody is from. */
final class SubjectPosition {
    private static final int ASIDE_REACH = 18;

    private final EnglishLexicon lists;
    private final SubjectCompany company;

    SubjectPosition(EnglishLexicon lists) {
        this.lists = lists;
        this.company = new SubjectCompany(lists, this);
    }

    /** The last token of what may be the subject, from the one before the verb group on; -1 for none. */
    int find(SentenceTokens words, int from) {
        int at = skipDate(words, skipAdverbs(words, from));
        at = company.skip(words, at);
        int apposed = skipApposition(words, at);
        if (at < words.opening()) {
            return -1;
        }
        return apposed != at ? apposed : skipPlace(words, skipOrigin(words, skipAside(words, at)));
    }

    private int skipAdverbs(SentenceTokens words, int from) {
        int at = from;
        while (at >= 0
                && words.isWord(at)
                && words.date(at) == null
                && words.person(at) == null
                && (lists.isAdverb(words.word(at)) || lists.is("floats", words.word(at)))) {
            at--;
        }
        return at;
    }

    /** "Miller on Monday visited": back over a date that stands between subject and verb. */
    private int skipDate(SentenceTokens words, int from) {
        int at = from;
        while (at >= 0 && words.date(at) != null) {
            at--;
        }
        if (at < from && (words.is(at, Word.ON) || words.is(at, Word.LATE) || words.is(at, Word.EARLY))) {
            at--;
        }
        boolean subject = words.person(at) != null
                || lists.is("person-pronoun", words.word(at))
                || words.is(at, Word.WHO)
                || words.isWord(at) && lists.standsForPerson(words.word(at))
                || behindBrackets(words, at) != at;
        return at < from && subject ? at : from;
    }

    private static final int BRACKETS_REACH = 8;

    /** Of "Ada Miller (D-Lima) met" the last token of the name, seen from the bracket; the token itself where there is none. */
    static int behindBrackets(SentenceTokens words, int at) {
        for (int i = at - 1; words.is(at, Word.CLOSING) && i > Math.max(0, at - BRACKETS_REACH); i--) {
            if (words.is(i, Word.OPENING)) {
                return words.person(i - 1) != null ? i - 1 : at;
            }
        }
        return at;
    }

    /** "Miller, who took office in May, will …" and "Miller, 61, will …": back over what stands between commas. */
    private int skipAside(SentenceTokens words, int from) {
        if (isDash(words, from)) {
            return skipDashes(words, from);
        }
        if (!words.is(from, Word.COMMA) && !words.is(from, Word.CLOSING)) {
            return from;
        }
        for (int i = from - 1; i > Math.max(0, from - ASIDE_REACH); i--) {
            boolean opens = words.is(i, words.is(from, Word.CLOSING) ? Word.OPENING : Word.COMMA);
            if (opens && words.person(skipOrigin(words, i - 1)) != null) {
                return skipOrigin(words, i - 1);
            }
            if (opens && words.is(i + 1, Word.WHICH) && words.isWord(i - 1)) {
                return i - 1; // "the plan, which Miller opposed, was passed"
            }
            if (opens && isDescribed(words, i - 1)) {
                return i - 1; // "the vessel, with 400 people aboard, left", "the new president, who is 61, arrived"
            }
        }
        return from;
    }

    /** Whether the noun stands for somebody, behind "the" or "Peru's". */
    boolean isDescribed(SentenceTokens words, int noun) {
        boolean stands = words.isWord(noun)
                && words.person(noun) == null
                && (lists.isCompany("ship", words.word(noun)) || lists.standsForPerson(words.word(noun)));
        for (int i = noun - 1; stands && i >= Math.max(0, noun - DESCRIBED_REACH); i--) {
            if (words.is(i, Word.THE) || words.is(i, Word.POSSESSIVE)) {
                return opens(words, i);
            }
            boolean adjective = words.isWord(i) && !lists.isFunctionWord(words.word(i));
            if (!adjective && !words.is(i, Word.HYPHEN)) {
                return false;
            }
        }
        return false;
    }

    private static final int DESCRIBED_REACH = 4;

    /** Whether a clause begins at the token, as far as what stands before it tells: not "met the president, who". */
    private boolean opens(SentenceTokens words, int at) {
        int before = at - 1;
        while (before >= 0 && (words.place(before) != null || lists.is("apostrophe", words.word(before)))) {
            before--;
        }
        return before < 0
                || !words.isWord(before)
                || words.date(before) != null
                || words.is(before, Word.AND)
                || lists.is("clause-opener", words.word(before))
                || lists.is("reports", words.word(before));
    }

    private static boolean isDash(SentenceTokens words, int at) {
        return words.is(at, Word.DASH) || words.is(at, Word.HYPHEN) && !words.touchesNext(at);
    }

    /** "Miller - who is in Peru for a week - will": back over what stands between dashes. */
    private static int skipDashes(SentenceTokens words, int from) {
        for (int i = from - 1; i > Math.max(0, from - ASIDE_REACH); i--) {
            if (isDash(words, i)) {
                return words.person(i - 1) != null ? i - 1 : from;
            }
        }
        return from;
    }

    /** Who is named at the token, where a clause begins with the name; null where none does. */
    @Nullable
    Subject openingClause(SentenceTokens words, int at, NamedSubjects names) {
        Person person = words.person(at);
        if (person == null || words.tokenAt(person.span().start()) <= words.opening()) {
            return null;
        }
        return opensClause(words, person) ? names.find(words, at) : null;
    }

    /** Whether who is named stands where a clause begins, and is not who somebody else met. */
    boolean opensClause(SentenceTokens words, Person person) {
        int at = words.tokenAt(person.span().start()) - 1;
        while (at >= 0
                && (words.isCapital(at)
                        || words.place(at) != null
                        || lists.isTitle(words.word(at))
                        || lists.is("apostrophe", words.word(at))
                        || words.is(at, Word.POSSESSIVE)
                        || words.is(at, Word.THE))) {
            at--;
        }
        return at < 0
                || !words.isWord(at)
                || lists.is("clause-opener", words.word(at))
                || lists.is("reports", words.word(at))
                || words.date(at) != null;
    }

    /** "Miller's rival, Jonas Oram, was …", "the Envoy for Reform, Jonas Oram, was …": the name between the commas is who was. */
    private int skipApposition(SentenceTokens words, int from) {
        Person person = words.is(from, Word.COMMA) ? words.person(from - 1) : null;
        if (person == null) {
            return from;
        }
        int comma = words.tokenAt(person.span().start()) - 1;
        if (isIncluded(words, comma)) {
            return from - 1;
        }
        boolean office = words.person(comma - 1) != null && person.strength() != Person.Strength.WEAK;
        boolean described = words.is(comma, Word.COMMA)
                && words.isWord(comma - 1)
                && (words.person(comma - 1) == null || office)
                && !lists.isFunctionWord(words.word(comma - 1));
        return described ? from - 1 : from;
    }

    /** "Five leaders, excluding Ada Miller, met": whether who is named before the comma is not among them. */
    boolean isLeftOut(SentenceTokens words, int comma) {
        Person person = words.is(comma, Word.COMMA) ? words.person(comma - 1) : null;
        return person != null
                && lists.is(
                        "not of a number",
                        words.word(words.tokenAt(person.span().start()) - 1));
    }

    /** "Five leaders, including Ada Miller and Jonas Oram, met". */
    private boolean isIncluded(SentenceTokens words, int before) {
        int at = before;
        while (at > 0
                && (words.person(at) != null
                        || words.is(at, Word.AND)
                        || words.is(at, Word.COMMA)
                        || lists.isTitle(words.word(at)))) {
            at--;
        }
        return lists.is("of a number", words.word(at)) && words.is(at - 1, Word.COMMA);
    }

    /** "Miller of Peru", "Miller of the United Nations": back over where somebody is from. */
    static int skipOrigin(SentenceTokens words, int from) {
        int at = from;
        while (at > 0 && (words.place(at) != null || words.isCapital(at))) {
            at--;
        }
        at -= at < from && words.is(at, Word.THE) ? 1 : 0;
        boolean within = at < from && words.is(at, Word.OF) && words.person(at - 1) == null && words.isCapital(at - 1);
        if (within) {
            return skipWholeName(words, at, from);
        }
        boolean origin = at < from && words.is(at, Word.OF) && words.person(at - 1) != null;
        return origin ? at - 1 : from;
    }

    /** "Miller of the Council of Miners", "Miller of the Union of Miners of Peru". */
    private static int skipWholeName(SentenceTokens words, int of, int from) {
        int at = of;
        while (at > 0 && (words.isCapital(at) || words.is(at, Word.OF) && words.person(at - 1) == null)) {
            at--;
        }
        at -= words.is(at, Word.THE) ? 1 : 0;
        return words.is(at, Word.OF) && words.person(at - 1) != null ? at - 1 : from;
    }

    /** "Hotels in Lima had no rooms": back over where what is spoken of is, to what it is. */
    private int skipPlace(SentenceTokens words, int from) {
        PlaceMention place = words.place(from);
        if (place == null) {
            return from;
        }
        int preposition = words.tokenAt(place.span().start()) - 1;
        int noun = preposition - 1;
        boolean placed =
                words.is(preposition, Word.IN) || words.is(preposition, Word.AT) || words.is(preposition, Word.OF);
        boolean thing = words.isWord(noun)
                && words.date(noun) == null
                && words.place(noun) == null
                && !lists.isFunctionWord(words.word(noun))
                && lists.verbs().list(words.word(noun)).isEmpty();
        return placed && thing ? noun : from;
    }

    /** "…, where Peru hopes to sell copper": the country is who hopes. */
    boolean isCountryThatActs(SentenceTokens words, int at) {
        PlaceMention place = words.place(at);
        if (place == null) {
            return false;
        }
        int first = words.tokenAt(place.span().start());
        String before = words.word(words.is(first - 1, Word.THE) ? first - 2 : first - 1);
        return first == 0 || lists.is("clause-opener", before);
    }
}
