package org.dateline.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;

/** Finds who a verb or noun of occasion is about, by what stands left of it. */
public final class SubjectFinder {
    private static final Set<String> JOINS = Set.of(
            "and", "or", "then", "before", "after", "&", "but", ";", "–", "—", "while", "when", "where", "upon", "on",
            "by", "without");
    private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she", "they", "who");
    private static final Set<String> WRITERS = Set.of("i", "we");
    private static final Set<String> OWN = Set.of("my", "our");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their");

    /** "The previous visit" is not the one that is told of. */
    private static final Set<String> OTHER_TRIPS =
            Set.of("previous", "earlier", "former", "next", "future", "past", "another", "latest", "annual", "similar");

    /** "The late pope", "a former president" are others of that title. */
    private static final Set<String> OTHER_HOLDERS = Set.of(
            "late",
            "former",
            "previous",
            "another",
            "other",
            "past",
            "earlier",
            "ex",
            "opposition",
            "two",
            "three",
            "both",
            "local",
            "second",
            "tribute",
            "support",
            "rival",
            "no",
            "any",
            "every",
            "fellow",
            "future");

    private final EnglishLexicon lists;

    SubjectFinder(EnglishLexicon lists) {
        this.lists = lists;
    }

    /**
     * The subject of a head.
     *
     * @param before subjects of the heads before it in the sentence, in order; the last is taken up by what is joined on
     * @return the subject; {@link Subject#IMPLICIT} where none is named
     */
    Subject read(SentenceTokens words, ClausePredicate head, List<Subject> before) {
        return head.nominal() ? ofNoun(words, head) : ofVerb(words, head, before);
    }

    private Subject ofVerb(SentenceTokens words, ClausePredicate head, List<Subject> before) {
        int at = skipAdverbs(words, head.group() - 1);
        at = skipDate(words, at);
        at = skipOrigin(words, skipAside(words, at));
        if (at < 0) {
            return Subject.IMPLICIT;
        }
        Subject named = namedAt(words, at);
        if (named != null && !isObject(words, head, at)) {
            return named;
        }
        Subject office = office(words, at);
        if (office != null) {
            return office;
        }
        String word = words.word(at);
        if (PERSON_PRONOUNS.contains(word)) {
            return word.equals("who") ? whoseRelative(words, at) : Subject.pronoun(word);
        }
        if (WRITERS.contains(word)) {
            return Subject.WRITER;
        }
        if (isCountryThatActs(words, at)) {
            return Subject.OTHER;
        }
        boolean joined = JOINS.contains(word)
                || word.equals(",")
                || words.date(at) != null
                || words.place(at) != null
                || named != null;
        boolean infinitive = words.word(head.group()).equals("to");
        boolean ing = head.tense() == VerbForm.Tense.ING;
        if (joined || ing && !words.isWord(at) || infinitive && isTripNoun(words, at)) {
            boolean subordinate = ing
                    || infinitive
                    || word.equals("and")
                    || word.equals("then")
                    || word.equals(",")
                    || word.equals("or")
                    || word.equals("but")
                    || word.equals("&");
            return before.isEmpty() || !subordinate ? Subject.IMPLICIT : before.get(before.size() - 1);
        }
        if (isTheTwo(words, at)) {
            return Subject.description(THE_TWO, Subject.Owner.NONE);
        }
        if (words.isWord(at) && (lists.standsForPerson(word) || EnglishLexicon.isHolyFather(words, at))) {
            return description(words, at);
        }
        if (words.isWord(at) && lists.tripNouns().contains(word)) {
            return isTheTrip(words, at) ? Subject.TRIP : Subject.OTHER;
        }
        if (words.isWord(at) && lists.isCompany(word)) {
            boolean own = words.between(at - 2, at).stream().anyMatch(OWN::contains);
            return own ? Subject.WRITER : Subject.other(word);
        }
        boolean bullet = !words.isWord(at) && at <= 2;
        return bullet
                        || word.equals(":")
                        || word.equals("-")
                        || words.isWord(at) && words.tokens().get(at).isNumber()
                ? Subject.IMPLICIT
                : Subject.OTHER;
    }

    /** "…, where Peru hopes to sell copper": the country is who hopes. */
    private static boolean isCountryThatActs(SentenceTokens words, int at) {
        PlaceMention place = words.place(at);
        if (place == null) {
            return false;
        }
        int first = words.tokenAt(place.span().start());
        String before = words.word(words.word(first - 1).equals("the") ? first - 2 : first - 1);
        return first == 0 || CLAUSES.contains(before);
    }

    private static final Set<String> CLAUSES =
            Set.of("where", "that", "which", "because", "as", "while", "if", "when", "since", "whether", "after");

    /** "The secretary of state", "the president of Peru", where nobody is named. */
    private @org.jspecify.annotations.Nullable Subject office(SentenceTokens words, int at) {
        for (int of = at - 1; of >= Math.max(1, at - OFFICE_REACH); of--) {
            boolean inside = words.word(of).equals("the") || words.isCapital(of) || words.place(of) != null;
            if (words.word(of).equals("of")) {
                boolean holder = words.isWord(of - 1)
                        && words.person(of - 1) == null
                        && lists.standsForPerson(words.word(of - 1));
                return holder ? description(words, of - 1) : null;
            }
            if (!inside) {
                return null;
            }
        }
        return null;
    }

    /** "The two ministers", "both leaders": who was told of and whom they met. */
    private boolean isTheTwo(SentenceTokens words, int at) {
        String noun = words.word(at);
        String before = words.word(at - 1);
        boolean two = before.equals("two") && words.word(at - 2).equals("the") || before.equals("both");
        boolean people = noun.equals("men")
                || noun.equals("women")
                || noun.endsWith("s") && lists.standsForPerson(noun.substring(0, noun.length() - 1));
        return two && people || noun.equals("two") && before.equals("the");
    }

    /** What {@link #isTheTwo} says, as the noun of a description. */
    public static final String THE_TWO = "the two";

    private static final int OFFICE_REACH = 3;

    private Subject description(SentenceTokens words, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 3) && words.isWord(i); i--) {
            if (OTHER_HOLDERS.contains(words.word(i))) {
                return Subject.OTHER;
            }
        }
        return Subject.description(lists.titlePhrase(words, noun), owner(words, noun));
    }

    /** Of "South Korea's president", "the Peruvian president" and "the president of Peru" the country. */
    private static Subject.Owner owner(SentenceTokens words, int noun) {
        PlaceMention behind = words.word(noun + 1).equals("of") ? words.place(noun + 2) : null;
        if (behind != null) {
            return new Subject.Owner(country(behind), true);
        }
        for (int i = noun - 1; i >= Math.max(0, noun - 7); i--) {
            if (words.word(i).equals(",") || words.word(i).equals("and")) {
                return Subject.Owner.NONE;
            }
            PlaceMention mention = words.place(i);
            if (mention != null) {
                boolean possessive =
                        words.word(i + 1).equals("'") || words.word(i + 1).equals("’");
                return new Subject.Owner(country(mention), possessive);
            }
        }
        return Subject.Owner.NONE;
    }

    private static String country(PlaceMention mention) {
        return mention.place().flatMap(Place::country).orElse("");
    }

    /** "the five-day tour", "his visit", but not "a Korean delegation". */
    private static boolean isTheTrip(SentenceTokens words, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
            String word = words.word(i);
            if (words.place(i) != null || OTHER_TRIPS.contains(word)) {
                return false;
            }
            if (word.equals("the")
                    || word.equals("his")
                    || word.equals("her")
                    || word.equals("their")
                    || word.equals("this")
                    || word.equals("s")) {
                return true;
            }
        }
        return false;
    }

    private boolean isTripNoun(SentenceTokens words, int at) {
        return lists.tripNouns().contains(words.word(at)) || lists.occasions().containsKey(words.word(at));
    }

    /** Of "flies to Lima to meet Oram", Oram is not who meets. */
    private static boolean isObject(SentenceTokens words, ClausePredicate head, int at) {
        return words.word(head.group()).equals("to") && words.person(at) != null
                || head.tense() == VerbForm.Tense.ING && !isAuxiliary(head);
    }

    private static boolean isAuxiliary(ClausePredicate head) {
        return head.group() < head.at();
    }

    private @org.jspecify.annotations.Nullable Subject namedAt(SentenceTokens words, int at) {
        Person person = words.person(at);
        if (person == null) {
            return null;
        }
        List<Person> people = new ArrayList<>();
        int i = at;
        Person last = person;
        people.add(last);
        while (i >= 0) {
            while (i >= 0 && words.person(i) == last) {
                i--;
            }
            boolean and = words.word(i).equals("and") || words.word(i).equals(",") && people.size() > 1;
            Person previous = and ? words.person(i - 1) : null;
            if (previous == null) {
                break;
            }
            people.add(previous);
            last = previous;
            i--;
        }
        Collections.reverse(people);
        return Subject.named(people);
    }

    private Subject whoseRelative(SentenceTokens words, int who) {
        int at = words.word(who - 1).equals(",") ? who - 2 : who - 1;
        Subject named = namedAt(words, at);
        if (named != null) {
            return named;
        }
        return words.isWord(at) && lists.standsForPerson(words.word(at)) ? description(words, at) : Subject.OTHER;
    }

    /** "Miller on Monday visited": back over a date that stands between subject and verb. */
    private int skipDate(SentenceTokens words, int from) {
        int at = from;
        while (at >= 0 && words.date(at) != null) {
            at--;
        }
        if (at < from
                && (words.word(at).equals("on")
                        || words.word(at).equals("late")
                        || words.word(at).equals("early"))) {
            at--;
        }
        boolean subject = words.person(at) != null
                || PERSON_PRONOUNS.contains(words.word(at))
                || words.isWord(at) && lists.standsForPerson(words.word(at));
        return at < from && subject ? at : from;
    }

    /** "Miller, who took office in May, will …" and "Miller, 61, will …": back over what stands between commas. */
    private static int skipAside(SentenceTokens words, int from) {
        if (!words.word(from).equals(",") && !words.word(from).equals(")")) {
            return from;
        }
        for (int i = from - 1; i > Math.max(0, from - 18); i--) {
            boolean opens = words.word(i).equals(words.word(from).equals(")") ? "(" : ",");
            if (opens && words.person(skipOrigin(words, i - 1)) != null) {
                return skipOrigin(words, i - 1);
            }
        }
        return from;
    }

    /** "Miller of Peru": back over where somebody is from. */
    private static int skipOrigin(SentenceTokens words, int from) {
        int at = from;
        while (at > 0 && (words.place(at) != null || words.isCapital(at))) {
            at--;
        }
        boolean origin = at < from && words.word(at).equals("of") && words.person(at - 1) != null;
        return origin ? at - 1 : from;
    }

    private Subject ofNoun(SentenceTokens words, ClausePredicate head) {
        for (int i = head.at() - 1; i >= Math.max(0, head.at() - 6); i--) {
            boolean possessive = words.word(i).equals("s")
                    && (words.word(i - 1).equals("'") || words.word(i - 1).equals("’"));
            if (possessive) {
                Subject named = namedAt(words, i - 2);
                if (named != null) {
                    return named;
                }
                String owner = words.word(i - 2);
                return words.place(i - 2) == null && lists.standsForPerson(owner)
                        ? description(words, i - 2)
                        : Subject.OTHER;
            }
            if (OWN.contains(words.word(i))) {
                return Subject.WRITER;
            }
            if (POSSESSIVES.contains(words.word(i))) {
                return Subject.pronoun(PronounForms.nominative(words.word(i)));
            }
            if (!words.isWord(i) && !words.word(i).equals("-")) {
                break;
            }
        }
        int first = firstWord(words);
        boolean opens = head.at() - first <= 6 && noVerbBetween(words, first, head.at());
        if (opens && words.sentence().kind() != org.dateline.article.Sentence.Kind.PROSE) {
            Subject named = namedAt(words, first);
            return named != null ? named : Subject.IMPLICIT;
        }
        boolean definite = lists.tripNouns().contains(words.word(head.at())) && isDefinite(words, head.at());
        return definite ? Subject.TRIP : opens && isDefinite(words, head.at()) ? Subject.pronoun("") : Subject.OTHER;
    }

    private boolean noVerbBetween(SentenceTokens words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.word(i).equals(".") || words.isWord(i) && lists.is("auxiliary", words.word(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDefinite(SentenceTokens words, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            if (words.word(i).equals("the") || words.word(i).equals("this")) {
                return true;
            }
        }
        return false;
    }

    private static int firstWord(SentenceTokens words) {
        int i = 0;
        while (i < words.size() && (!words.isWord(i) || words.date(i) != null)) {
            i++;
        }
        return i;
    }

    private int skipAdverbs(SentenceTokens words, int from) {
        int at = from;
        while (at >= 0
                && words.isWord(at)
                && words.date(at) == null
                && words.person(at) == null
                && (lists.is("adverb", words.word(at))
                        || words.word(at).endsWith("ly") && words.word(at).length() > 4)) {
            at--;
        }
        return at;
    }
}
