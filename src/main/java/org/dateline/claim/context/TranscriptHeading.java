package org.dateline.claim.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.Sentence;
import org.dateline.person.SpokenTitle;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/**
 * Where something was spoken, by the lines above a transcript ("Kotoka Airport / Accra, Ghana / 3:51 P.M. GMT") or by its title
 * ("Press Conference, Houston").
 *
 * @param place where; its span is empty where only the title names it, which is no part of the text
 * @param enRoute whether it is where the speakers were on their way to
 */
public record TranscriptHeading(PlaceMention place, boolean enRoute) {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int MOST_LINES = 8;
    private static final Pattern END_MARKS = Pattern.compile("\\p{Punct}+$");
    private static final String ON_THE_WAY = Word.EN.before(Word.ROUTE.spelling());
    private static final Pattern PLACED = Pattern.compile(
            "(?:^|[,:(–—|]| -|\\b(?:" + LISTS.anyOf("house in a title") + "|" + LISTS.anyOf("leaving in a title")
                    + "\\b.*\\b" + Word.FROM.spelling() + "|" + Word.IN.spelling() + "|" + Word.AT.spelling() + "|"
                    + ON_THE_WAY + "(?: " + Word.TO.spelling() + ")?))\\s*(?:" + Word.THE.spelling() + " )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED = Pattern.compile(
            "\\s*,?\\s*(?:" + Word.AND.spelling() + "|&)\\s*(?:" + Word.THE.spelling() + "\\s+)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EN_ROUTE = Pattern.compile("\\b" + ON_THE_WAY + "\\b", Pattern.CASE_INSENSITIVE);

    /** The heading; empty where the article is no transcript, or names no place above it. */
    static Optional<TranscriptHeading> of(ParsedArticle read) {
        boolean spoken = !read.turns().isEmpty() || Speakers.isSpeech(read);
        if (spoken) {
            Optional<TranscriptHeading> lines = ofLines(read);
            return lines.isPresent() && isTown(lines.get())
                    ? lines
                    : ofTitle(read).or(() -> lines);
        }
        return SpokenTitle.is(read.article().title().orElse("")) ? ofTitle(read) : Optional.empty();
    }

    private static boolean isTown(TranscriptHeading heading) {
        return heading.place()
                .place()
                .filter(place -> place.kind() != PlaceKind.COUNTRY && place.kind() != PlaceKind.REGION)
                .isPresent();
    }

    private static Optional<TranscriptHeading> ofLines(ParsedArticle read) {
        int end = read.turns().start().orElse(0);
        List<PlaceMention> named = new ArrayList<>();
        boolean enRoute = false;
        for (ParsedSentence sentence :
                read.sentences().stream().limit(MOST_LINES).toList()) {
            SentenceTokens words = sentence.words();
            if (words.sentence().kind() == Sentence.Kind.PROSE
                    || words.sentence().start() >= end) {
                break;
            }
            List<PlaceMention> own =
                    words.places().stream().filter(TranscriptHeading::isPlace).toList();
            enRoute |= !own.isEmpty()
                    && EN_ROUTE.matcher(words.sentence().span().in(words.text()))
                            .find();
            named.addAll(own);
        }
        boolean toward = enRoute;
        return narrowest(named).map(mention -> new TranscriptHeading(mention, toward));
    }

    private static Optional<TranscriptHeading> ofTitle(ParsedArticle read) {
        String title = withoutTopic(read.article().title().orElse(""));
        List<PlaceMention> named = read.titlePlaces().stream()
                .filter(mention -> mention.span().end() <= title.length()
                        && isPlace(mention)
                        && !isListed(title, mention, read.titlePlaces())
                        && PLACED.matcher(title.substring(0, mention.span().start()))
                                .find())
                .toList();
        boolean toward = EN_ROUTE.matcher(title).find();
        return narrowest(named).map(mention -> new TranscriptHeading(mention.untold(), toward));
    }

    /** "Visit to Chile, Peru and Bolivia": where a tour goes, and nobody speaks in all of them at once. */
    private static boolean isListed(String title, PlaceMention mention, List<PlaceMention> all) {
        return all.stream()
                .filter(other -> other.span().end() <= title.length())
                .anyMatch(other -> areListed(title, mention, other) || areListed(title, other, mention));
    }

    private static boolean areListed(String title, PlaceMention first, PlaceMention next) {
        if (first.span().end() > next.span().start()) {
            return false;
        }
        String between = title.substring(first.span().end(), next.span().start());
        return JOINED.matcher(between).matches()
                || between.strip().equals(Word.COMMA.spelling())
                        && !country(first).equals(country(next));
    }

    private static Optional<String> country(PlaceMention mention) {
        return mention.place().flatMap(Place::country);
    }

    /** Of "Remarks in Lima on Peru" what stands before what they are on. */
    private static String withoutTopic(String title) {
        int at = 0;
        String[] words = title.split("(?<= )");
        for (int i = 0; i < words.length; i++) {
            boolean when = isWhen(words, i + 1);
            if (at > 0 && !when && LISTS.is("on what", fold(words[i]))) {
                return title.substring(0, at);
            }
            at += words[i].length();
            if (words[i].strip().endsWith(":") && isTopic(title.substring(0, at), title.substring(at))) {
                return title.substring(0, at);
            }
        }
        return title;
    }

    /** "On arrival", "on her return", "on the occasion": when it is spoken, and not on what. */
    private static boolean isWhen(String[] words, int next) {
        int noun = next < words.length && isWhose(fold(words[next])) ? next + 1 : next;
        return noun < words.length && LISTS.is("on when", fold(words[noun]));
    }

    private static boolean isWhose(String word) {
        return LISTS.is("determiner", word) || LISTS.is("possessive", word);
    }

    /** Behind the colon of "Address by President Miller: Peace in Peru", but not behind that of "Transcript: Interview, Lima". */
    private static boolean isTopic(String before, String behind) {
        return SpokenTitle.is(before) && !SpokenTitle.is(behind);
    }

    private static String fold(String word) {
        return END_MARKS.matcher(word.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    private static boolean isPlace(PlaceMention mention) {
        return mention.role() == PlaceRole.LITERAL
                && mention.place().filter(LocationCues::isStop).isPresent();
    }

    /** Of "Accra, Ghana" Accra. */
    private static Optional<PlaceMention> narrowest(List<PlaceMention> named) {
        return named.stream().min(Comparator.comparing(TranscriptHeading::kind));
    }

    private static Integer kind(PlaceMention mention) {
        return mention.place().map(Place::kind).orElseThrow().ordinal();
    }
}
