package org.dateline.claim.context;

import java.util.HashSet;
import java.util.Set;
import org.dateline.person.Traveller;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/**
 * The groups that a traveller goes with, by what an article tells: behind "Miller will lead a trade mission to Peru" and "Miller and
 * her squad" the mission and the squad are where she is, and behind "the relics of Miller" the relics.
 */
final class LedGroups {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int VERB_REACH = 3;
    private static final int OBJECT_REACH = 12;
    private static final int OWN_REACH = 3;

    private final Traveller traveller;
    private final Set<String> nouns = new HashSet<>();

    LedGroups(ParsedArticle article, Traveller traveller) {
        this.traveller = traveller;
        for (ParsedSentence sentence : article.sentences()) {
            SentenceTokens words = sentence.words();
            for (Person person : words.people()) {
                if (traveller.is(person)) {
                    int behind = words.tokenAt(person.span().end());
                    addLed(words, behind);
                    addOwn(words, behind);
                    addLedBy(words, words.tokenAt(person.span().start()));
                    addRemains(words, words.tokenAt(person.span().start()));
                }
            }
        }
        if (!nouns.isEmpty()) {
            nouns.addAll(LISTS.list("led at large"));
        }
    }

    /** Whether the noun, behind "the", is one of them; relics are told of as a reliquary, too. */
    boolean have(String noun) {
        boolean remains =
                LISTS.isCompany("body", noun) && nouns.stream().anyMatch(other -> LISTS.isCompany("body", other));
        return remains || nouns.contains(noun);
    }

    /** "The manager takes a squad of 22 to Lima", where the traveller is a team. */
    boolean isTaken(SentenceTokens words, Clause clause) {
        return isLeading(words, clause.at())
                && words.between(clause.at() + 1, clause.at() + GROUP_REACH).stream()
                        .anyMatch(word -> LISTS.is("own group", word) && traveller.isKnownAs(word));
    }

    private static final int GROUP_REACH = 6;

    /** "Miller will lead a delegation of 31 companies on a trade mission". */
    private void addLed(SentenceTokens words, int behind) {
        int verb = behind;
        while (verb < behind + VERB_REACH && !isLeading(words, verb) && words.isWord(verb)) {
            verb++;
        }
        if (!isLeading(words, verb)) {
            return;
        }
        boolean leads = LISTS.is("leads along", words.word(verb));
        for (int i = verb + 1; i <= verb + OBJECT_REACH && i < words.size() && !words.is(i, Word.COMMA); i++) {
            if (LISTS.is("led", words.word(i)) && words.person(i) == null) {
                nouns.add(words.word(i));
            }
            if (!leads && LISTS.is("preposition", words.word(i)) && !words.is(i, Word.OF)) {
                return;
            }
        }
    }

    private static boolean isLeading(SentenceTokens words, int at) {
        return LISTS.is("leads along", words.word(at)) || LISTS.is("carries along", words.word(at));
    }

    /** "Miller's expedition", "Miller and her squad". */
    private void addOwn(SentenceTokens words, int behind) {
        boolean owns = LISTS.is("apostrophe", words.word(behind))
                || words.is(behind, Word.AND) && LISTS.is("possessive", words.word(behind + 1));
        for (int i = behind + 1; owns && i <= behind + OWN_REACH; i++) {
            boolean group = LISTS.is("led", words.word(i)) && !LISTS.tripNouns().contains(words.word(i));
            if (group || LISTS.isCompany("body", words.word(i))) {
                nouns.add(words.word(i));
            }
        }
    }

    /** "The relics of Blessed Ada Miller": where they are, she is, who travels when she is dead. */
    private void addRemains(SentenceTokens words, int first) {
        int of = first - 1;
        while (of > first - OWN_REACH && (LISTS.isTitle(words.word(of)) || words.isCapital(of))) {
            of--;
        }
        if (words.is(of, Word.OF) && LISTS.isCompany("body", words.word(of - 1))) {
            nouns.add(words.word(of - 1));
        }
    }

    /** "A delegation led by Prime Minister Miller". */
    private void addLedBy(SentenceTokens words, int first) {
        int by = first - 1;
        while (by > first - OBJECT_REACH && LISTS.isTitle(words.word(by))) {
            by--;
        }
        if (!words.is(by, Word.BY) || !LISTS.is("led by", words.word(by - 1))) {
            return;
        }
        for (int i = by - 2; i > by - 2 - OBJECT_REACH && words.isWord(i); i--) {
            if (LISTS.is("led", words.word(i))) {
                nouns.add(words.word(i));
                return;
            }
        }
    }
}
