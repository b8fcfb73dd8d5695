package org.dateline.sentence;

import java.util.List;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is done at a place and on a day that open the sentence, by a verb that says nothing of where one is:
 * "In Lima on Monday, Miller pledged", "On Monday in Lima she refused". So who does it is there.
 */
final class FrontedScenes implements PredicateRule {
    private static final int LONGEST = 16;

    private final EnglishLexicon lists;
    private final VerbGroup verbGroup;
    private final SubjectPosition position;

    FrontedScenes(EnglishLexicon lists) {
        this.lists = lists;
        this.verbGroup = new VerbGroup(lists);
        this.position = new SubjectPosition(lists);
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        if (words.isCapital(at) || !isFirst(before) || !isPast(words, at) || verbGroup.start(words, at) != at) {
            return null;
        }
        int next = verbGroup.beforeGroup(words, at);
        int subject = words.is(next, Word.COMMA) ? position.find(words, at - 1) : next;
        int start = subjectStart(words, subject);
        if (start < 0 || !isScene(words, start, at)) {
            return null;
        }
        boolean says = lists.verbs().list(words.word(at)).stream().anyMatch(f -> f.sense() == PredicateClass.REPORT);
        PredicateClass sense = says ? PredicateClass.SPEECH : PredicateClass.ACT;
        return ClausePredicate.verb(at, at, VerbForm.of(sense, "A", VerbForm.Tense.PAST));
    }

    private static boolean isFirst(List<ClausePredicate> before) {
        for (ClausePredicate head : before) {
            if (!head.nominal() && head.form() != null) {
                return false;
            }
        }
        return true;
    }

    /** A verb of saying or of the mind that is told of one occasion. */
    private boolean isPast(SentenceTokens words, int at) {
        String word = words.word(at);
        boolean said = false;
        for (VerbForm form : lists.verbs().list(word)) {
            said |= (form.sense() == PredicateClass.REPORT || form.sense() == PredicateClass.OTHER)
                    && form.tense() == VerbForm.Tense.PAST
                    && form.particles().isEmpty();
        }
        return !lists.is("says from afar", word)
                && !lists.is("done from afar", word)
                && (said || lists.idleVerbs().contains(word) && word.endsWith("ed"));
    }

    /** The first token of who does it: her name with her titles, or her pronoun; -1 where it is somebody's or something else. */
    private int subjectStart(SentenceTokens words, int subject) {
        Person person = words.person(subject);
        boolean described = words.isWord(subject) && lists.standsForPerson(words.word(subject));
        if (person == null && !described) {
            return lists.is("person-pronoun", words.word(subject)) ? subject : -1;
        }
        int start = person == null ? subject : words.tokenAt(person.span().start());
        while (start > words.opening() && words.date(start - 1) == null && isOfName(words, start - 1)) {
            start--;
        }
        return start;
    }

    /** "The Peruvian foreign minister, Ada Miller": what stands before a name and is hers. */
    private boolean isOfName(SentenceTokens words, int at) {
        boolean apposed = words.is(at, Word.COMMA) && lists.isTitle(words.word(at - 1));
        return apposed
                || words.is(at, Word.THE)
                || words.is(at, Word.HYPHEN)
                || lists.isTitle(words.word(at))
                || words.isCapital(at) && !isNamed(words.place(at));
    }

    private static boolean isNamed(@Nullable PlaceMention place) {
        return place != null && ClauseReader.isLiteral(place);
    }

    /** Whether nothing but a place and a day opens the sentence, in either order, up to the token; the day may stand before the verb. */
    private boolean isScene(SentenceTokens words, int end, int verb) {
        boolean dated = false;
        boolean placed = false;
        boolean city = false;
        int from = opening(words);
        if (end - from > LONGEST || end <= from || !opens(words, from)) {
            return false;
        }
        for (int i = from; i < end; i++) {
            DateMention date = words.date(i);
            PlaceMention place = words.place(i);
            dated |= date != null && isOfOneDay(date);
            placed |= isNamed(place);
            city |= place != null
                    && place.place().filter(p -> p.kind() == PlaceKind.CITY).isPresent();
            boolean acts = date == null
                    && place == null
                    && !words.isCapital(i)
                    && lists.verbs().list(words.word(i)).stream().anyMatch(form -> form.tense() != VerbForm.Tense.BASE);
            if (acts
                    || words.person(i) != null
                    || lists.is("relative", words.word(i))
                    || lists.is("person-pronoun", words.word(i))) {
                return false;
            }
        }
        boolean told = dated || city && words.date(verb - 1) != null;
        return told && placed && (words.is(end - 1, Word.COMMA) || words.date(end - 1) != null);
    }

    /** The first token but for marks. */
    private static int opening(SentenceTokens words) {
        int at = words.opening();
        while (at < words.size() && !words.isWord(at)) {
            at++;
        }
        return at;
    }

    /** "Monday", "late Monday", and no week. */
    private static boolean isOfOneDay(DateMention date) {
        return date.when().first().isPresent()
                && date.when().first().equals(date.when().last());
    }

    /** "In Lima", "on Monday in Lima", "earlier Monday in Lima", "at a rally in Lima". */
    private boolean opens(SentenceTokens words, int from) {
        return lists.is("before day", words.word(from))
                || words.date(from) != null
                || lists.isAdverb(words.word(from)) && lists.is("before day", words.word(from + 1));
    }
}
