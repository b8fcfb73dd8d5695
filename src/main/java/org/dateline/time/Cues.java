package org.dateline.time;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The classes of words that tell tenses, as cues.txt lists them. */
final class Cues {
    private static final Set<Cue> NONE = EnumSet.noneOf(Cue.class);
    private static final Cues LISTED = read();

    /** A class of words; cues.txt says what each is for. */
    enum Cue {
        WILL,
        MODAL,
        IS,
        WAS,
        HAS,
        HAD,
        DID,
        BE,
        BEEN,
        TO,
        WITHIN,
        LY_NOUN,
        PAST,
        PARTICIPLE,
        AGO,
        REPORT,
        PLAIN,
        THING,
        PLAN,
        PLAN_NOUN,
        ASIDE,
        PROMISE,
        WISH,
        PLEDGE,
        SCHEDULE,
        IMPERATIVE,
        ACCUSED,
        CREDIT,
        FORECAST,
        /** Tells an hour of the clock. */
        HOUR,
        NOUN,
        NOUNS,
        PRESS,
        PREPOSITION,
        LINK,
        OCCASION,
        INCIDENT,
        OFF,
        GOAL,
        DETERMINER,
        ARTICLE,
        PRONOUN,
        PRONOUNS,
        OPENER,
        BY,
        THROUGH,
        UNTIL,
        BEFORE,
        AHEAD,
        IF,
        THAT,
        /** What headings tell in the present of what happened. */
        NEWS,
        SINCE,
        AFTER,
        FROM,
        STARTING,
        FOR,
        ABBREVIATION,
        PRESENT,
        DONE,
        SOONEST,
        LATEST,
        SPEECH,
        RELATIVE,
        SUBORDINATE,
        OUTCOME,
        HAVING,
        SHIFT,
        LEVEL,
        DAY_VERB,
        COMING,
        LATER,
        AS,
        GOING,
        JOINING,
        PERSON,
        OF,
        NOT,
        YET,
        GETS,
        WHILE,
        WHOSE,
        /** Who does what a form in -s tells. */
        SUBJECT,
        /** Of which a team is the subject. */
        CONTEST,
        EXPECTATION,
        AWAITED,
        BLAME,
        THAN,
        APPEALED,
        COMPOUND,
        DURING,
        LED_IN,
        SHORTLY,
        ACT,
        OPEN,
        WOULD,
        NOW,
        BUT,
        BLOCK,
        PASSING,
        /** Says something, in a picture. */
        SPEAKS,
        SPEAKS_AT,
        /** Joins what a picture shows at the same moment. */
        MEANTIME,
        /** Where somebody stands in a picture. */
        SIDE,
        /** The form in -s of a {@link #SCHEDULE} verb. */
        SCHEDULES,
        /** The form in -ing of a {@link #SCHEDULE} verb. */
        SCHEDULING
    }

    private final Map<String, Set<Cue>> cues = new HashMap<>();

    private Cues() {}

    /** Those of cues.txt, read once. */
    static Cues load() {
        return LISTED;
    }

    private static Cues read() {
        Cues cues = new Cues();
        for (String line : Resources.lines("cues.txt")) {
            int colon = line.indexOf(": ");
            Cue cue = Cue.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String word : line.substring(colon + 2).split(" ")) {
                cues.add(word, cue);
                if (cue == Cue.SCHEDULE) {
                    cues.add(third(word), Cue.SCHEDULES);
                    cues.add(ing(word), Cue.SCHEDULING);
                }
            }
        }
        return cues;
    }

    private void add(String word, Cue cue) {
        cues.computeIfAbsent(word, w -> EnumSet.noneOf(Cue.class)).add(cue);
    }

    /** "goes", "flies", "leaves". */
    private static String third(String verb) {
        char last = verb.charAt(verb.length() - 1);
        boolean consonant = verb.length() > 1 && !isVowel(verb.charAt(verb.length() - 2));
        if (last == 'y' && consonant) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean sibilant = verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("ss") || last == 'o';
        return verb + (sibilant ? "es" : "s");
    }

    /** "going", "leaving", "beginning". */
    private static String ing(String verb) {
        int last = verb.length() - 1;
        boolean doubled = last >= 2
                && last <= 4
                && !isVowel(verb.charAt(last))
                && "wxy".indexOf(verb.charAt(last)) < 0
                && isVowel(verb.charAt(last - 1))
                && !isVowel(verb.charAt(last - 2))
                && !verb.equals("enter")
                && !verb.equals("visit");
        if (doubled) {
            return verb + verb.charAt(last) + "ing";
        }
        boolean silent = verb.endsWith("e") && last >= 2;
        return (silent ? verb.substring(0, last) : verb) + "ing";
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    /** Whether the word, in lower case, is of the class. */
    boolean is(String word, Cue cue) {
        return of(word).contains(cue);
    }

    /** The classes of the word, in lower case. */
    Set<Cue> of(String word) {
        return cues.getOrDefault(word, NONE);
    }

    Set<Cue> of(Lexeme lexeme) {
        return lexeme.cues();
    }

    boolean is(Lexeme lexeme, Cue cue) {
        return lexeme.cues().contains(cue);
    }
}
