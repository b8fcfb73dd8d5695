package org.dateline.claim.context;

import org.dateline.article.Sentence;
import org.dateline.article.TitleWords;
import org.dateline.person.Traveller;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;

/** Whether an article speaks of the traveller at all. */
final class TravellerNaming {
    private static final int PROGRAMME_DAYS = 3;
    private static final int OPENING = 4;

    private final Traveller traveller;
    private final TitleReference titles;

    private TravellerNaming(Traveller traveller, TitleReference titles) {
        this.traveller = traveller;
        this.titles = titles;
    }

    static boolean isIn(ParsedArticle read, Traveller traveller, TitleReference titles, Speakers speakers) {
        return new TravellerNaming(traveller, titles).isIn(read)
                || speakers.haveTraveller()
                || isProgramme(read) && !titles.isOfAnother();
    }

    /** By a name, in the title, or by a title that nobody else bears. */
    private boolean isIn(ParsedArticle read) {
        return read.sentences().stream()
                        .anyMatch(s -> traveller.isAmong(s.words().people()) || inCapitals(s.words()))
                || read.article().title().map(this::inTitle).orElse(false)
                || read.sentences().stream()
                        .flatMap(s -> s.clauses().stream())
                        .anyMatch(s -> s.subject().kind() == Subject.Kind.DESCRIPTION
                                && traveller.isCalled(s.subject().noun())
                                && traveller.mayBeOf(s.subject().owner())
                                && !titles.isOfAnother(s.subject().noun()));
    }

    /** "POPE FRANCIS IN PERU": a heading in capitals, which no name stands out from. */
    private boolean inCapitals(SentenceTokens words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i)
                    && words.written(i).length() > 2
                    && words.isAcronym(i)
                    && traveller.tokens().contains(Person.fold(words.word(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean inTitle(String title) {
        for (String word : TitleWords.of(title)) {
            if (traveller.tokens().contains(Person.fold(word))
                    || traveller.titles().contains(word) && !titles.isOfAnother(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Programme of the visit": days under each other, and nobody is named who travels. */
    private static boolean isProgramme(ParsedArticle read) {
        long days = read.sentences().stream()
                .map(ParsedSentence::words)
                .filter(words -> words.dates().stream().anyMatch(ScheduleHeading::isDays))
                .filter(words -> words.sentence().kind() != Sentence.Kind.PROSE)
                .count();
        boolean others = read.sentences().stream()
                .flatMap(s -> s.clauses().stream())
                .anyMatch(s ->
                        s.subject().kind() == Subject.Kind.NAMED && s.sense().travelWeight() >= 2);
        boolean trip = isTrip(read.article().title().orElse(""))
                || read.sentences().stream()
                        .limit(OPENING)
                        .map(ParsedSentence::words)
                        .anyMatch(words -> isTrip(words.sentence().span().in(words.text())));
        return days >= PROGRAMME_DAYS && trip && !others;
    }

    private static boolean isTrip(String text) {
        return TitleWords.of(text).stream().anyMatch(LocationCues::isTripNoun);
    }
}
