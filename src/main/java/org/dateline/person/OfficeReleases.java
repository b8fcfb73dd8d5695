package org.dateline.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.TitleWords;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.Subject;
import org.dateline.sentence.Word;

/** "I will visit Peru", given out by "Prime Minister of Chile": whoever holds the office travels, though no text names them. */
final class OfficeReleases {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private OfficeReleases() {}

    /** Who holds the office, where most of the articles are its own, and of those that are not spoken in turns most say "I". */
    static Optional<Traveller> find(List<ParsedArticle> articles) {
        Map<String, List<ParsedArticle>> byOffice = new LinkedHashMap<>();
        for (ParsedArticle article : articles) {
            office(article)
                    .ifPresent(office -> byOffice.computeIfAbsent(office, name -> new ArrayList<>())
                            .add(article));
        }
        return byOffice.entrySet().stream()
                .filter(entry -> entry.getValue().size() * 2 > articles.size() && saysSo(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(OfficeReleases::holder)
                .or(() -> named(articles));
    }

    /** Whom the heads of most articles name as who gives them out, where most say "I". */
    private static Optional<Traveller> named(List<ParsedArticle> articles) {
        Map<String, List<ParsedArticle>> byName = new LinkedHashMap<>();
        for (ParsedArticle article : articles) {
            if (article.turns().isEmpty()) {
                Letterheads.find(article.article())
                        .ifPresent(name -> byName.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(article));
            }
        }
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().size() * 2 > articles.size() && saysSo(entry.getValue()))
                .findFirst()
                .map(entry -> TravellerFinder.named(entry.getKey(), articles));
    }

    /** Of who holds the office and who is named the most the one who is named, where they may be the same. */
    static Optional<Traveller> choose(
            Optional<Traveller> office, Optional<Traveller> named, List<ParsedArticle> articles) {
        return office.filter(
                        holder -> named.filter(other -> other.sharesTitle(holder) && !isOnlySpokenOf(other, articles))
                                .isEmpty())
                .or(() -> named);
    }

    /** "I will meet Prime Minister Oram": whom no title and no label names, only what somebody says, is not who says so. */
    private static boolean isOnlySpokenOf(Traveller named, List<ParsedArticle> articles) {
        return articles.stream()
                .filter(named::isNamedIn)
                .allMatch(article ->
                        (FirstPerson.tells(article) || !article.turns().isEmpty())
                                && article.turns().speakers().stream().noneMatch(label -> holds(label, named))
                                && !holds(article.article().title().orElse(""), named));
    }

    private static boolean holds(String line, Traveller named) {
        return TitleWords.of(line).stream().map(Person::fold).anyMatch(named.tokens()::contains);
    }

    private static boolean saysSo(List<ParsedArticle> articles) {
        List<ParsedArticle> own =
                articles.stream().filter(article -> article.turns().isEmpty()).toList();
        long told = own.stream()
                .filter(article -> FirstPerson.tells(article) || isSpoken(article))
                .count();
        return told * 2 > own.size() && own.stream().anyMatch(OfficeReleases::goes);
    }

    private static boolean isSpoken(ParsedArticle article) {
        return SpokenTitle.isOfTheOffice(article.article().title().orElse(""));
    }

    /** Whether whoever writes is somewhere or goes there. */
    private static boolean goes(ParsedArticle article) {
        return article.sentences().stream()
                .map(ParsedSentence::clauses)
                .flatMap(List::stream)
                .anyMatch(OfficeReleases::isOwnPresence);
    }

    private static boolean isOwnPresence(Clause clause) {
        return clause.subject().kind() == Subject.Kind.WRITER
                && clause.sense().isPresence()
                && !(clause.places().isEmpty() && clause.destinations().isEmpty());
    }

    /** "Prime Minister of Chile" of "Prime Minister of Chile, transcript": a title, and of what. */
    private static Optional<String> office(ParsedArticle article) {
        String name = Writers.opening(article.article().source().orElse(""));
        List<String> words = TitleWords.of(name);
        int of = words.indexOf(Word.OF.spelling());
        List<String> title = of < 0 ? words : words.subList(0, of);
        boolean office = !title.isEmpty()
                && title.stream().allMatch(LISTS::isTitle)
                && LISTS.standsForPerson(title.get(title.size() - 1));
        return office ? Optional.of(name) : Optional.empty();
    }

    private static Traveller holder(String office) {
        String title = Word.OF.isWithin(office) ? Word.OF.partBefore(office) : office;
        List<String> words = TitleWords.of(title);
        Set<String> titles = new HashSet<>(List.of(String.join(" ", words), words.get(words.size() - 1)));
        return new Traveller(office, title, Set.of(), titles, false);
    }
}
