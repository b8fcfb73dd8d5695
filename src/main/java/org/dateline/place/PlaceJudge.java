package org.dateline.place;

import java.util.Arrays;
import java.util.List;
import org.dateline.article.Recurring;

/**
 * Tells from its context whether a found name is a place's here, and how it is used. Evidence is added up: what the
 * name itself says (a country is hardly anything else, a village of an English word hardly ever is one), and what
 * stands around it.
 */
final class PlaceJudge {
    private static final Recurring<String> BEHIND = new Recurring<>();

    private static final double SURE = 10;
    private static final double OF_THE_DAY = 3;
    private static final int WELL_KNOWN = 20_000;
    private static final int GREAT_CITY = 300_000;

    private final GazetteerIndex index;
    private final PlaceLexicon lexicon;
    private final List<Word> words;
    private final PersonNames persons;
    private final boolean[] inSpot;

    PlaceJudge(GazetteerIndex index, PlaceLexicon lexicon, List<Word> words, PersonNames persons, List<Spot> spots) {
        this.index = index;
        this.lexicon = lexicon;
        this.words = words;
        this.persons = persons;
        this.inSpot = new boolean[words.size() + 1];
        for (Spot spot : spots) {
            Arrays.fill(inSpot, spot.from, spot.to, true);
        }
    }

    /** Fills the spot's score and rule; it is a place's name when the score is above 0. */
    void judge(Spot spot) {
        spot.score = prior(spot);
        spot.rule = "name";
        if (isOtherThing(spot) || isRoad(spot)) {
            spot.score = -SURE;
            spot.rule = "the name of something else";
            return;
        }
        if (spot.container != null || spot.contains || spot.elsewhere || spot.said || spot.township) {
            spot.score += SURE;
            spot.rule = "chain";
        }
        addBefore(spot);
        addBehind(spot);
        addPersons(spot);
        addCapitals(spot);
    }

    /** "El Niño", "Christmas": hardly ever a place, whatever stands around. */
    private boolean isOtherThing(Spot spot) {
        StringBuilder name = new StringBuilder(words.get(spot.from).key());
        for (int i = spot.from + 1; i < spot.to; i++) {
            name.append('_').append(words.get(i).key());
        }
        return lexicon.is("other-thing", name.toString());
    }

    /** "U.S. 59", "US 1": a road. */
    private boolean isRoad(Spot spot) {
        if (spot.use() != NameUse.CODE || spot.to >= words.size()) {
            return false;
        }
        Word next = words.get(spot.to);
        boolean number = next.shape() == Word.Shape.NUMBER
                && next.gap() == Word.Gap.SPACE
                && !next.first()
                && next.key().length() <= 3;
        boolean goesOn = spot.to + 1 < words.size() && words.get(spot.to + 1).gap() == Word.Gap.HYPHEN;
        return number && !goesOn;
    }

    /** What the name says by itself. */
    private double prior(Spot spot) {
        int place = spot.best();
        Feature feature = index.feature(place);
        int length = spot.to - spot.from;
        if (spot.isAdjective() || spot.isPeople()) {
            return 4;
        }
        double score;
        if (feature.isCity()) {
            score = 0.85 * (Math.log10(Math.max(index.population(place), 300)) - 4.3);
            if (feature == Feature.CAPITAL || feature == Feature.REGIONAL_CITY) {
                score += 1;
            }
            if (spot.use() == NameUse.OTHER) {
                score -= 1.5;
            }
        } else {
            score = switch (feature) {
                case COUNTRY, CONTINENT, WORLD -> 5;
                case ADMIN1 ->
                    spot.use() == NameUse.OTHER ? 0.5 : 2 + 0.3 * (index.population(place) > 500_000 ? 1 : 0);
                case ADMIN2 -> length > 1 ? 2.5 : -0.5;
                default -> length > 1 ? 3 : 2;
            };
            if (feature == Feature.ADMIN1 && isWellKnownRegion(place)) {
                score += 2;
            }
        }
        if (length > 1) {
            return score + 1.2;
        }
        String key = words.get(spot.from).key();
        if (feature != Feature.COUNTRY && feature != Feature.CONTINENT) {
            if (lexicon.isCommonWord(key)) {
                score -= words.get(spot.from).first() ? 4 : 2.5;
            }
            if (lexicon.isOfCalendar(key)) {
                score -= 4;
            }
            if (lexicon.isGivenName(key)) {
                score -= 1.2;
            }
            if (lexicon.isFamilyName(key)) {
                score -= 0.5;
            }
        }
        return score;
    }

    private boolean isWellKnownRegion(int place) {
        return switch (index.countryCode(place)) {
            case "US", "CA", "AU", "GB" -> true;
            default -> false;
        };
    }

    private void addBefore(Spot spot) {
        if (spot.from == 0 || words.get(spot.from).first()) {
            return;
        }
        Word before = words.get(spot.from - 1);
        Word word = words.get(spot.from);
        String key = before.key();
        if (word.gap() == Word.Gap.SPACE && !before.possessive()) {
            if (before.isLower() || lexicon.is("locative", key)) {
                addPreposition(spot, key);
                if (isOneOfAKind(spot, before)) {
                    spot.score -= 4;
                    spot.rule = "one of a kind";
                }
                addDirection(spot, before);
            } else if (before.isName() && lexicon.is("team-before", key)) {
                spot.score -= SURE;
                spot.rule = "a club's name";
            } else if (before.isName() && !before.first() && !lexicon.is("function", key)) {
                boolean title = lexicon.is("title", key);
                spot.score -= spot.to - spot.from > 1 || spot.isAdjective() ? 0.5 : title ? 0 : 2;
            } else if (before.isName() && !lexicon.isCommonWord(key) && key.length() > 3) {
                spot.score -= spot.isAdjective() ? 0 : 1;
            }
        }
        if (word.gap() == Word.Gap.COMMA && before.isName()) {
            spot.score += 0.3;
        }
        boolean common = spot.to - spot.from == 1 && lexicon.isCommonWord(word.key());
        if (word.gap() == Word.Gap.OTHER && isDay(spot.from - 1) && !common) {
            spot.score += OF_THE_DAY;
            spot.rule = "behind a day";
        }
        if (word.gap() == Word.Gap.HYPHEN && before.isName() && spot.to - spot.from == 1) {
            spot.score -= index.feature(spot.best()).isCity() && !inSpot[spot.from - 1] ? 2.5 : 0;
        }
    }

    /** "Sat 18 May: Cologne", "Day 3: Prague": in the plan of a trip the day's place follows. */
    private boolean isDay(int at) {
        boolean number = words.get(at).shape() == Word.Shape.NUMBER
                && words.get(at).key().length() <= 2;
        String key = words.get(number && at > 0 ? at - 1 : at).key();
        return lexicon.isOfCalendar(key) || lexicon.is("day", key);
    }

    /** "West Wales", "Northern Virginia": the direction, written large, is part of the name. */
    private void addDirection(Spot spot, Word before) {
        boolean area = !index.feature(spot.best()).isCity() || spot.to - spot.from == 1 || spot.township;
        if (before.isName() && lexicon.is("direction", before.key()) && area && !spot.isPeople()) {
            spot.first = spot.from - 1;
        }
    }

    private void addPreposition(Spot spot, String key) {
        spot.calledArea = lexicon.is("area-direction", key);
        if (lexicon.is("locative", key)) {
            spot.score += 3;
            spot.rule = BEHIND.of("behind \"" + key + "\"");
        } else if (key.equals("of")) {
            boolean named = spot.from > 1
                    && lexicon.is("before-place", words.get(spot.from - 2).key());
            spot.score += named ? 3 : isPersonOf(spot.from - 2) ? 1.8 : 0.7;
            spot.calledCity = spot.from > 1
                    && lexicon.is("settled", words.get(spot.from - 2).key());
        } else if (lexicon.is("directional", key)) {
            spot.score += key.equals("from") ? 2 : 1.5;
        } else if (key.equals("a") || key.equals("an")) {
            spot.score += 1;
        } else if (lexicon.is("language", key) && spot.isAdjective()) {
            spot.score -= 5;
            spot.rule = "a language";
        } else if (key.equals("the") && spot.from > 1) {
            boolean city = index.feature(spot.best()).isCity();
            if (spot.to - spot.from == 1 && city && !spot.isAdjective()) {
                spot.score -= 1;
            }
        }
    }

    private void addBehind(Spot spot) {
        if (spot.to >= words.size()) {
            return;
        }
        Word last = words.get(spot.to - 1);
        Word next = words.get(spot.to);
        if (next.first()) {
            return;
        }
        if (next.gap() == Word.Gap.HYPHEN) {
            addHyphen(spot, next);
            return;
        }
        if (next.gap() != Word.Gap.SPACE) {
            return;
        }
        if (next.isLower()) {
            spot.calledTown |= lexicon.is("of-town", next.key());
            if (isHouse(spot, next)) {
                spot.score -= 5;
                spot.rule = "a house's name";
            } else if (lexicon.is("after-place", next.key())) {
                spot.score += 1.5;
            } else if (lexicon.is("attributed", next.key())) {
                spot.score += 0.8;
            } else if (lexicon.is("saying", next.key()) && spot.to - spot.from == 1) {
                spot.score -= 1;
            }
        } else if (next.isName() && !last.possessive() && !lexicon.is("function", next.key())) {
            spot.calledTown |= lexicon.is("of-town", next.key()) || lexicon.is("body-kind", next.key());
            addName(spot, next.key());
        }
    }

    /** "In the Beira-Rio stadium": called like a small town elsewhere. */
    private boolean isHouse(Spot spot, Word next) {
        return lexicon.is("building", next.key())
                && spot.from > 0
                && words.get(spot.from - 1).key().equals("the")
                && index.feature(spot.best()).isCity()
                && index.population(spot.best()) < WELL_KNOWN;
    }

    /** "A black Mercedes": a thing called so; "a divided Jerusalem" is known too well for that. */
    private boolean isOneOfAKind(Spot spot, Word before) {
        if (spot.from < 2 || !before.isLower() || before.first()) {
            return false;
        }
        String article = words.get(spot.from - 2).key();
        return (article.equals("a") || article.equals("an"))
                && index.feature(spot.best()).isCity()
                && index.population(spot.best()) < GREAT_CITY;
    }

    /** "Smith of Chatsworth", "Jackson, 23, of Chatsworth". */
    private boolean isPersonOf(int at) {
        return at >= 0 && (persons.isPerson(at) || words.get(at).shape() == Word.Shape.NUMBER);
    }

    private void addHyphen(Spot spot, Word next) {
        if (next.isLower()) {
            boolean based = lexicon.is("after-place", next.key());
            spot.score += based ? 4 : 0;
        } else if (next.isName()
                && spot.to - spot.from == 1
                && !inSpot[spot.to]
                && index.feature(spot.best()).isCity()) {
            spot.score -= 2;
        }
    }

    /** The name goes on with another capitalised word: it may be only a part of something else's name. */
    private void addName(Spot spot, String next) {
        boolean adjective = spot.isAdjective();
        String last = words.get(runEnd(spot.to) - 1).key();
        if (lexicon.is("airline", next) || lexicon.is("company", last) && !adjective || isStreet(last)) {
            spot.score -= SURE;
            spot.rule = "a company's name";
        } else if (isStreet(next) || lexicon.is("media", next) || lexicon.is("company", next)) {
            spot.score -= adjective ? 2 : SURE;
            spot.rule = "part of a name";
        } else if (lexicon.is("building", next)) {
            spot.score -= adjective ? 0 : 3;
        } else if (lexicon.is("embedding", next) || lexicon.is("body-kind", next) && isBody(last)) {
            spot.score += 0.5;
        } else if (lexicon.is("settlement", next)) {
            spot.score -= adjective ? 1 : 3;
        } else if (!adjective) {
            boolean body = isBody(last);
            boolean large = !index.feature(spot.best()).isCity() || index.population(spot.best()) > 300_000;
            spot.score -= body ? 0.3 : large ? 1 : 2;
            if (!body
                    && next.equals(last)
                    && lexicon.isFamilyName(next)
                    && index.feature(spot.best()).isCity()) {
                spot.score -= 3;
            }
        }
    }

    private boolean isBody(String word) {
        return lexicon.is("embedding", word) || lexicon.is("body", word);
    }

    private boolean isStreet(String word) {
        return lexicon.is("street", word) && !lexicon.is("embedding", word);
    }

    /** The word behind the last of the capitalised words that go on from {@code at}. */
    private int runEnd(int at) {
        int end = at + 1;
        while (end < words.size()
                && end < at + 6
                && words.get(end).isName()
                && !lexicon.is("function", words.get(end).key())
                && words.get(end).gap() == Word.Gap.SPACE
                && !words.get(end - 1).possessive()) {
            end++;
        }
        return end;
    }

    /** A word in capitals is a town's name in a dateline; in running text it is an acronym. */
    private void addCapitals(Spot spot) {
        Word word = words.get(spot.from);
        boolean one = spot.to - spot.from == 1 && word.shape() == Word.Shape.CAPITALS;
        if (spot.to - spot.from > 1 && words.get(spot.to - 1).shape() == Word.Shape.CAPITALS && word.first()) {
            spot.score += 2;
        }
        if (!one || !index.feature(spot.best()).isCity() || spot.use() == NameUse.CODE) {
            return;
        }
        boolean among = spot.to < words.size()
                && words.get(spot.to).sentence() == spot.sentence
                && words.get(spot.to).shape() == Word.Shape.CAPITALS;
        if (word.first()) {
            spot.score += among ? 0 : isRunningOn(spot) ? -3 : 3;
        } else if (!among && words.get(spot.from - 1).shape() != Word.Shape.CAPITALS && spot.container == null) {
            spot.score -= 5;
        }
    }

    /** The Lao of "Wen Lao, 45," and of "Lao said": an adjective by its letters only. */
    private boolean isFamilyName(Spot spot) {
        if (spot.to - spot.from > 1) {
            return false;
        }
        boolean behindGiven = spot.from > 0
                && persons.isPerson(spot.from)
                && persons.isPerson(spot.from - 1)
                && words.get(spot.from).gap() == Word.Gap.SPACE;
        boolean acts = spot.to < words.size()
                && words.get(spot.to).isLower()
                && lexicon.is("saying", words.get(spot.to).key());
        return behindGiven
                || persons.isFamilyName(words.get(spot.from).key())
                        && (acts || words.get(spot.from).possessive());
    }

    /** A longer name that might be a person's stays doubtful where a town of it is known well or is written of as one. */
    private double personCost(Spot spot) {
        if (spot.to - spot.from == 1) {
            return 8;
        }
        if (spot.score > 3) {
            return 2;
        }
        boolean town = index.feature(spot.best()).isCity() && index.population(spot.best()) >= WELL_KNOWN;
        return town || isBehindPreposition(spot) ? 4 : 8;
    }

    /** "from Lewis Run". */
    private boolean isBehindPreposition(Spot spot) {
        Word first = words.get(spot.from);
        if (spot.from == 0 || first.first() || first.gap() != Word.Gap.SPACE) {
            return false;
        }
        Word before = words.get(spot.from - 1);
        return before.isLower()
                && (lexicon.is("locative", before.key()) || before.key().equals("from"));
    }

    /** "MIDI will publish": no dateline, for the sentence goes on. */
    private boolean isRunningOn(Spot spot) {
        return spot.to < words.size()
                && !words.get(spot.to).first()
                && words.get(spot.to).gap() == Word.Gap.SPACE
                && words.get(spot.to).isLower();
    }

    private void addPersons(Spot spot) {
        boolean all = true;
        boolean any = false;
        for (int i = spot.from; i < spot.to; i++) {
            all &= persons.isPerson(i);
            any |= persons.isPerson(i);
        }
        boolean adjective = spot.isAdjective() && !isFamilyName(spot);
        boolean sure = spot.container != null || spot.said || spot.township || adjective;
        if (all && !sure) {
            spot.score -= personCost(spot);
            spot.rule = "a person's name";
        } else if (any && !sure) {
            spot.score -= 3;
        } else if (!sure
                && spot.to - spot.from == 1
                && persons.isFamilyName(words.get(spot.from).key())) {
            spot.score -= 4;
        }
    }
}
