package org.dateline.claim.reader;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.EventKind;
import org.dateline.claim.Rule;
import org.dateline.claim.Status;
import org.dateline.claim.Tier;
import org.dateline.person.Traveller;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.dateline.time.When;

/**
 * Which claims of an article are whereabouts by themselves. Of a trip, what one article tells loosely others confirm or
 * outweigh; here nothing does.
 */
final class WhereaboutsGuards {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** What is told of longer than this is told of a time, and no stay. */
    private static final int LONGEST_STAY_DAYS = 60;

    private final Map<Span, SentenceTokens> sentences = new HashMap<>();

    WhereaboutsGuards(ParsedArticle article) {
        for (ParsedSentence parsed : article.sentences()) {
            sentences.put(parsed.words().sentence().span(), parsed.words());
        }
    }

    /** Whether the claim says of somebody that they were at a place, or were to be. */
    boolean let(Assertion assertion, Traveller who) {
        boolean placed = assertion.ofTrip() && assertion.claim().place().isPresent() && isThere(assertion);
        SentenceTokens words = sentences.get(assertion.claim().span());
        if (!placed || words == null) {
            return false;
        }
        boolean prose = words.sentence().kind() == Sentence.Kind.PROSE;
        return who.writer()
                || !prose
                || !isLoose(assertion) && refersTo(who, words) && isOfItsDay(assertion, who, words);
    }

    /** Not where a whole tour goes on one day, nor what is only a destination of it. */
    private static boolean isThere(Assertion assertion) {
        Status status = assertion.claim().status();
        boolean unsure = status == Status.CANCELLED || status == Status.POSSIBLE;
        return assertion.present() || unsure || assertion.claim().when().day().isEmpty();
    }

    /** A place and a day that no verb joins, or a place carried on to what is told of a month, a year, or of no day. */
    private static boolean isLoose(Assertion assertion) {
        When when = assertion.claim().when();
        boolean days = when.day().isPresent() || isStay(when);
        return assertion.place().tier() == Tier.BESIDE || assertion.place().rule() == Rule.CARRIED && !days;
    }

    private static boolean isStay(When when) {
        return when instanceof When.Interval
                && when.first().isPresent()
                && when.last().isPresent()
                && ChronoUnit.DAYS.between(when.first().get(), when.last().get()) <= LONGEST_STAY_DAYS;
    }

    /** What nothing dates but its article is of its day only where somebody who is named goes or meets. */
    private static boolean isOfItsDay(Assertion assertion, Traveller who, SentenceTokens words) {
        EventKind kind = assertion.claim().kind();
        boolean goes = kind == EventKind.ARRIVAL
                || kind == EventKind.DEPARTURE
                || kind == EventKind.TRAVEL
                || kind == EventKind.MEETING
                || kind == EventKind.SPEECH;
        return assertion.day().rule() != Rule.PUBLICATION || goes && who.isAmong(words.people());
    }

    /** Whether the sentence names somebody, or has a word that may stand for them. */
    private static boolean refersTo(Traveller who, SentenceTokens words) {
        if (who.isAmong(words.people())) {
            return true;
        }
        List<Person> others = words.people();
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            boolean pronoun = LISTS.is("third-person", word)
                    || LISTS.is("possessive", word)
                    || LISTS.is("object-pronoun", word)
                    || LISTS.is("first person", word)
                    || Word.THEY.is(word);
            boolean trip =
                    others.isEmpty() && !who.isAside() && LISTS.tripNouns().contains(word);
            if (pronoun || trip || LISTS.standsForPerson(word) || who.isKnownAs(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence names somebody, and not only what is theirs: "Miller's niece". */
    boolean isNamedIn(Traveller who, Span sentence) {
        SentenceTokens words = sentences.get(sentence);
        return words != null
                && words.people().stream()
                        .filter(who::is)
                        .anyMatch(person -> !LISTS.is(
                                "apostrophe",
                                words.word(words.tokenAt(person.span().end()))));
    }
}
