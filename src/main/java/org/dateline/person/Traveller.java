package org.dateline.person;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.TitleWords;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.Person;
import org.dateline.sentence.Subject;
import org.dateline.sentence.Word;

/**
 * Who travels.
 *
 * @param name "Ada Miller", "Ada and Jonas"
 * @param shortName as titles of events have it: "Miller"
 * @param tokens words of the names used, in lower case
 * @param titles nouns that stand for the traveller: "president"
 * @param plural whether several travel
 * @param pronoun "he" or "she", where the articles tell
 * @param nationality code of the country that the titles name ("Peru's president Ada Miller"), where they name one
 * @param others who else holds a title
 * @param kind what travels
 * @param mentions where they are named, for one of several people of one article
 */
public record Traveller(
        String name,
        String shortName,
        Set<String> tokens,
        Set<String> titles,
        boolean plural,
        Optional<String> pronoun,
        Optional<String> nationality,
        OtherHolders others,
        Kind kind,
        Mentions mentions) {
    /** What can travel. */
    public enum Kind {
        PERSON,
        /** A couple, a band, a team. */
        GROUP,
        SHIP,
        /** A torch, a convoy. */
        THING,
        /** Who tells: "I" or "we" in articles that are told in entries. */
        WRITER
    }

    /** Whoever writes. */
    static Traveller writer(String name, String shortName, Set<String> tokens) {
        return new Traveller(
                name,
                shortName,
                tokens,
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                OtherHolders.NONE,
                Kind.WRITER,
                Mentions.BY_NAME);
    }

    public Traveller(String name, String shortName, Set<String> tokens, Set<String> titles, boolean plural) {
        this(
                name,
                shortName,
                tokens,
                titles,
                plural,
                Optional.empty(),
                Optional.empty(),
                OtherHolders.NONE,
                kindOf(name, plural),
                Mentions.BY_NAME);
    }

    /** By the words of the name: "USS Miller" is a ship. */
    private static Kind kindOf(String name, boolean plural) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
        String last = words.get(words.size() - 1);
        if (LISTS.isShipPrefix(words.get(0))) {
            return Kind.SHIP;
        }
        return LISTS.isCompany("thing", last)
                ? Kind.THING
                : plural || LISTS.isCompany("group", last) || isClub(words) ? Kind.GROUP : Kind.PERSON;
    }

    /** The same, of whose namesakes in office only those are known whom the article can mean: what it tells depends on no others. */
    public Traveller toldIn(ParsedArticle article) {
        return new Traveller(
                name, shortName, tokens, titles, plural, pronoun, nationality, others.namedIn(article), kind, mentions);
    }

    private static boolean isClub(List<String> name) {
        return name.size() > 1 && name.stream().skip(1).anyMatch(word -> LISTS.is("club", word));
    }

    /** The same, known by name wherever it stands. */
    public Traveller byName() {
        return isOneOfSeveral() ? as(kind, Mentions.BY_NAME) : this;
    }

    Traveller asShip() {
        return as(Kind.SHIP, mentions);
    }

    /** The same, known by where an article names it. */
    Traveller as(Kind other, Mentions named) {
        return new Traveller(name, shortName, tokens, titles, plural, pronoun, nationality, others, other, named);
    }

    boolean sharesTitle(Traveller other) {
        return titles.stream().anyMatch(other.titles()::contains);
    }

    /** Whether "the ship", "the vessel", "it" may be what travels. */
    public boolean isKnownAs(String noun) {
        return switch (kind) {
            case SHIP -> LISTS.isCompany("ship", noun) || Word.IT.is(noun) || LISTS.is("crew", noun) || isNamed(noun);
            case THING, GROUP ->
                Word.IT.is(noun) || kind == Kind.GROUP && !plural && LISTS.is("own group", noun) || isNamed(noun);
            case PERSON, WRITER -> false;
        };
    }

    /** Whether the noun, behind "the", is a part of the name of a ship or a group: "the Miller"; or what carries a torch: "the relay". */
    public boolean isNamed(String noun) {
        return switch (kind) {
            case SHIP -> tokens.contains(Person.fold(noun));
            case THING, GROUP ->
                !noun.isEmpty() && (" " + name.toLowerCase(Locale.ROOT)).endsWith(" " + noun) || isFlame(noun);
            case PERSON, WRITER -> false;
        };
    }

    /** Of a torch, the flame and the relay. */
    private boolean isFlame(String noun) {
        return LISTS.isCompany("flame", noun) && LISTS.isCompany("flame", lastName());
    }

    private String lastName() {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    public boolean writer() {
        return kind == Kind.WRITER;
    }

    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** The same, spoken of as the articles do. */
    Traveller spokenOf(List<ParsedArticle> articles) {
        return new Traveller(
                name,
                shortName,
                tokens,
                titles,
                plural,
                plural ? Optional.empty() : Pronouns.find(this, articles),
                Nationality.find(this, articles),
                OtherHolders.of(this, articles),
                kind,
                mentions);
    }

    /** Whether "the Peruvian president" or "Peru's president" may stand for the traveller, as far as the country goes. */
    public boolean mayBeOf(Subject.Owner owner) {
        return owner.country().isEmpty()
                || nationality.map(owner.country()::equals).orElse(!owner.possessive());
    }

    /** Whether the pronoun may stand for the traveller; "they" and an unknown one may. */
    public boolean mayBe(String word) {
        boolean other = pronoun.isPresent() && !pronoun.get().equals(word) || kind == Kind.GROUP;
        return !(other && (Word.HE.is(word) || Word.SHE.is(word)))
                && !(plural && (Word.HE.is(word) || Word.SHE.is(word)));
    }

    public Traveller {
        tokens = Set.copyOf(tokens);
        titles = Set.copyOf(titles);
    }

    private static final Map<String, Set<String>> ADDRESSES =
            EnglishLexicon.load().addresses();

    /** Whether the title, said alone, may stand for the traveller. */
    public boolean isCalled(String title) {
        for (String own : titles) {
            if (names(own, title)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun, said alone, may stand for who holds the title. */
    public static boolean names(String title, String noun) {
        return title.equals(noun)
                || LISTS.is("short title", noun) && title.endsWith(" " + noun)
                || ADDRESSES.getOrDefault(noun, Set.of()).contains(title);
    }

    public boolean is(Person person) {
        if (isOneOfSeveral()) {
            return mentions.people().contains(person);
        }
        boolean other = !plural
                && pronoun.isPresent()
                && !person.pronoun().isEmpty()
                && !pronoun.get().equals(person.pronoun());
        return !other && (!Collections.disjoint(tokens, person.tokens()) || isMrs(person));
    }

    /** "Mrs. Miller", who is shown as Ada Miller and known by her first name, since another Miller is told of as well. */
    private boolean isMrs(Person person) {
        return person.spouse()
                && person.tokens().size() == 1
                && !plural
                && pronoun.filter(Word.SHE::is).isPresent()
                && person.tokens().contains(Person.fold(lastName()));
    }

    /** Whether it is one of the people of an article, known by where it names them. */
    public boolean isOneOfSeveral() {
        return !mentions.people().isEmpty();
    }

    /** Whether the article is about somebody else, so that what names nobody is not of this one. */
    public boolean isAside() {
        return mentions.aside();
    }

    public boolean isAmong(List<Person> people) {
        for (Person person : people) {
            if (is(person)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence of the article or its title names the traveller. */
    public boolean isNamedIn(ParsedArticle article) {
        return tells(article)
                || article.sentences().stream().anyMatch(s -> isAmong(s.words().people()))
                || article.article().title().stream()
                        .flatMap(title -> TitleWords.of(title).stream())
                        .map(Person::fold)
                        .anyMatch(tokens::contains);
    }

    /** Whether the article is the traveller's own: "I" and "we" are the traveller. */
    public boolean tells(ParsedArticle article) {
        return writer() && !article.entries().isEmpty();
    }
}
