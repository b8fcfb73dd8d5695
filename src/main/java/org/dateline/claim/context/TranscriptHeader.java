package org.dateline.claim.context;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Sentence;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.SentenceTokens;
import org.dateline.time.DateForm;

/**
 * Where what was said was said, as the lines above a transcript tell: "Hotel Bolívar / Lima, Peru / 3:51 P.M. PET".
 *
 * @param place the narrowest place of those lines
 * @param underWay whether it was said on the way there
 */
public record TranscriptHeader(PlaceMention place, boolean underWay) {
    /** The hour stands among so many first sentences. */
    private static final int LONGEST = 12;

    /** A name of so many words at most stands before the colon of who speaks. */
    private static final int SPEAKER_WORDS = 6;

    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** What stands above the hour at which a transcript begins; empty for other texts. */
    public static Optional<TranscriptHeader> of(ParsedArticle article) {
        List<SentenceTokens> lines = article.sentences().stream()
                .limit(LONGEST)
                .map(ParsedSentence::words)
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            if (isHour(lines.get(i)) && hasSpeakers(article)) {
                List<SentenceTokens> above = lines.subList(0, i).stream()
                        .filter(line -> line.sentence().kind() != Sentence.Kind.PROSE)
                        .toList();
                return place(above).map(place -> new TranscriptHeader(place, isUnderWay(above)));
            }
        }
        return Optional.empty();
    }

    /** "8:45 P.M. BST" on a line of its own. */
    private static boolean isHour(SentenceTokens words) {
        return words.dates().stream().anyMatch(date -> date.form() == DateForm.Plain.CLOCK)
                && words.withoutDates(0, words.size()).stream()
                        .noneMatch(word -> Character.isLetter(word.charAt(0)) && !LISTS.is("of the hour", word));
    }

    private static boolean hasSpeakers(ParsedArticle article) {
        return article.sentences().stream()
                .anyMatch(sentence -> !speaker(sentence.words()).isEmpty());
    }

    /** Who speaks, in small letters, where the sentence opens with that: "THE PRESIDENT: Good evening." */
    static List<String> speaker(SentenceTokens words) {
        for (int i = 0; i < Math.min(SPEAKER_WORDS, words.size()); i++) {
            if (words.word(i).equals(":")) {
                return words.between(0, i);
            }
            if (words.isWord(i) && !words.isAcronym(i)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Of the last line that names a place the narrowest. */
    private static Optional<PlaceMention> place(List<SentenceTokens> lines) {
        return lines.stream()
                .flatMap(words -> words.places().stream()
                        .filter(ClauseReader::isLiteral)
                        .filter(m -> LocationCues.isStop(m.place().orElseThrow()))
                        .min(Comparator.comparing(m -> m.place().orElseThrow().kind()))
                        .stream())
                .reduce((a, b) -> b);
    }

    private static boolean isUnderWay(List<SentenceTokens> lines) {
        return lines.stream()
                .anyMatch(
                        words -> words.between(0, words.size()).stream().anyMatch(word -> LISTS.is("under way", word)));
    }
}
