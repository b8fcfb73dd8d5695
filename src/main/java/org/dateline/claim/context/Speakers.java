package org.dateline.claim.context;

import java.util.List;
import org.dateline.article.Sentence;
import org.dateline.article.TitleWords;
import org.dateline.person.FirstPerson;
import org.dateline.person.Letterheads;
import org.dateline.person.SaidWords;
import org.dateline.person.SpokenTitle;
import org.dateline.person.Traveller;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;

/** Whether it is the traveller who speaks in a transcript, or in a speech that is printed whole. */
public final class Speakers {
    private static final int OPENING_WORDS = 4;
    private static final int TELLER_REACH = 40;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private final ParsedArticle read;
    private final Traveller traveller;
    private final boolean speech;
    private final boolean published;
    private final SaidWords said;

    Speakers(ParsedArticle read, Traveller traveller) {
        this.read = read;
        this.traveller = traveller;
        this.said = SaidWords.of(read);
        this.published = isOf(traveller, read.article().source().orElse(""))
                || Letterheads.find(read.article())
                        .filter(name -> isOf(traveller, name))
                        .isPresent();
        boolean spoken = isSpeech(read)
                && (published || isOf(traveller, read.article().title().orElse("")));
        this.speech = (spoken || published && isRelease(read)) && !isSpokenOf("");
    }

    /** Whether somebody's own words are all that the article prints. */
    static boolean isSpeech(ParsedArticle read) {
        List<String> opening = TitleWords.of(read.article().title().orElse(""));
        return read.turns().isEmpty()
                && opening.stream().limit(OPENING_WORDS).anyMatch(Speakers::isSpeechNoun)
                && FirstPerson.tells(read);
    }

    /** "I will visit Peru", given out by an office: whoever holds it says so. */
    private static boolean isRelease(ParsedArticle read) {
        return read.turns().isEmpty() && FirstPerson.tells(read);
    }

    private static boolean isSpeechNoun(String word) {
        return LISTS.occasions().get(word) == PredicateClass.SPEECH && !LISTS.is("written", word);
    }

    /** Whether the words name the traveller or the traveller's office: "Prime Minister of Peru, transcript". */
    private static boolean isOf(Traveller traveller, String text) {
        List<String> words = TitleWords.of(text);
        String about = String.join(" ", words);
        return traveller.titles().stream().anyMatch(about::contains)
                || words.stream().map(Person::fold).anyMatch(traveller.tokens()::contains);
    }

    /** Whether "I" and "we" at the offset are the traveller. */
    boolean isTraveller(int offset) {
        return speech
                || read.turns().speakerAt(offset).filter(this::isTraveller).isPresent();
    }

    /** Whether who tells of themselves in the clause is the traveller. */
    boolean isTraveller(SentenceTokens words, Clause clause) {
        return isTraveller(words.sentence().start()) || isQuoted(words, clause);
    }

    /** "I visited Lima", in what a report has the traveller say; a "we" is often a whole nation. */
    private boolean isQuoted(SentenceTokens words, Clause clause) {
        int teller = clause.at();
        while (teller >= Math.max(0, clause.at() - TELLER_REACH) && !LISTS.is("writer", words.word(teller))) {
            teller--;
        }
        boolean own = LISTS.is("one writer", words.word(teller))
                || traveller.plural() && LISTS.is("writer", words.word(teller));
        return own
                && clause.sense().isPresence()
                && clause.sense() != PredicateClass.ACT
                && said.speakerAt(words.start(teller)).filter(traveller::is).isPresent();
    }

    /** Whether the traveller speaks at all, or the title has the traveller's remarks. */
    public boolean haveTraveller() {
        return speech
                || published && !read.turns().isEmpty()
                || isRemarks(read.article().title().orElse(""))
                || SpokenTitle.isOf(traveller, read.article().title().orElse(""), published)
                || read.turns().speakers().stream().anyMatch(this::isTraveller);
    }

    /** "Remarks by Foreign Minister Miller and President Oram", of which the text may print the others' alone. */
    private boolean isRemarks(String title) {
        List<String> words = TitleWords.of(title);
        return !read.turns().isEmpty()
                && words.stream().limit(OPENING_WORDS).anyMatch(Speakers::isSpeechNoun)
                && words.stream()
                        .takeWhile(word -> !LISTS.is("on what", word))
                        .map(Person::fold)
                        .anyMatch(traveller.tokens()::contains);
    }

    /** "President Miller", "prime minister". */
    private boolean isTraveller(String speaker) {
        List<String> words = TitleWords.of(speaker);
        boolean named = words.stream().map(Person::fold).anyMatch(traveller.tokens()::contains);
        return named || traveller.isCalled(String.join(" ", words)) && !isSpokenOf(speaker);
    }

    /**
     * Whether the speaker names the traveller: "Prime Minister Miller has asked me here" is not said by her. Who travels in a
     * set of articles is the speaker all the same: transcripts name one who speaks, too.
     */
    private boolean isSpokenOf(String speaker) {
        return traveller.isOneOfSeveral()
                && read.sentences().stream()
                        .map(ParsedSentence::words)
                        .filter(words -> words.sentence().kind() == Sentence.Kind.PROSE)
                        .filter(words -> read.turns()
                                .speakerAt(words.sentence().start())
                                .orElse("")
                                .equals(speaker))
                        .anyMatch(words -> traveller.isAmong(words.people()));
    }
}
