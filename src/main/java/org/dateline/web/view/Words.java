package org.dateline.web.view;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Languages;
import org.dateline.article.Published;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.event.Conflict;
import org.dateline.pipeline.Reading;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.web.text.CityNames;
import org.dateline.web.text.EventTexts;
import org.dateline.web.text.Language;
import org.dateline.web.text.PageTexts;
import org.dateline.web.text.ScriptTexts;
import org.dateline.web.text.Texts;
import org.dateline.web.text.Wording;

/** The interface's words for the values of the model, in a reader's language. */
final class Words {
    /** Letters that a heading or a label shows at most; the whole stands in the text. */
    static final int TITLE = 160;

    private final Wording wording;
    private final DateText dates;
    private final NamesInLetters names;

    Words(Wording wording) {
        this(wording, List.of());
    }

    /** @param readings articles that may tell what people are called in the reader's letters */
    Words(Wording wording, List<Reading> readings) {
        this.wording = wording;
        this.names = NamesInLetters.of(
                readings.stream().map(reading -> reading.article().text()).toList(), wording.language());
        this.dates = new DateText(wording);
    }

    /** A person's name, in the reader's letters where an article writes it so. */
    String person(String name) {
        return names.find(name).orElse(name);
    }

    Texts texts() {
        return wording.texts();
    }

    EventTexts told() {
        return wording.told();
    }

    PageTexts pages() {
        return wording.pages();
    }

    /** Tag of the readers' language. */
    String language() {
        return wording.language().tag();
    }

    /** Whether readers read another language than the articles'. */
    boolean isForeign() {
        return wording.language() != Language.ENGLISH;
    }

    /** A label as it stands within a sentence. */
    String inSentence(String label) {
        return wording.inSentence(label);
    }

    DateText dates() {
        return dates;
    }

    /** Address of a trip's page, in the language that was chosen. */
    String trip(String slug) {
        return Paths.trip(slug) + wording.query();
    }

    /** What addresses carry on of the language that was chosen. */
    String query() {
        return wording.query();
    }

    String article(String slug, String id) {
        return Paths.article(slug, id) + wording.query();
    }

    /** "Peru, Chile and Spain". */
    String list(List<String> names) {
        String first = names.subList(0, Math.max(1, names.size() - 1)).stream()
                .reduce(texts()::listMore)
                .orElseThrow();
        return names.size() == 1 ? first : texts().listLast(first, names.get(names.size() - 1));
    }

    /** What an article is called: its title, else its first sentence, else its file. */
    static String name(Article article) {
        return article.title()
                .or(() -> article.sentences().stream()
                        .map(sentence -> sentence.span().in(article.text()).strip())
                        .filter(text -> text.length() > 10)
                        .findFirst()
                        .map(text -> "“" + shorten(text, 70) + "”"))
                .orElseGet(article::displayTitle);
    }

    /** Letters of a source's short name: it stands beside every quote. */
    private static final int SOURCE = 30;

    /** A source by its short name: without what stands in brackets, and up to its first comma where it is long. */
    static String source(String name) {
        int bracket = name.indexOf('(');
        String plain = bracket > 2 ? name.substring(0, bracket).strip() : name;
        int comma = plain.indexOf(", ");
        return shorten(plain.length() > SOURCE && comma > 2 ? plain.substring(0, comma) : plain, SOURCE);
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    String kind(EventKind kind) {
        ScriptTexts ui = wording.ui();
        return switch (kind) {
            case DEPARTURE -> ui.departure();
            case ARRIVAL -> ui.arrival();
            case TRAVEL -> ui.travel();
            case MEETING -> ui.meeting();
            case SUMMIT -> ui.summit();
            case SIGNING -> ui.signing();
            case CEREMONY -> ui.ceremony();
            case MEAL -> ui.meal();
            case SPEECH -> ui.speech();
            case VISIT -> ui.visit();
            case OTHER -> ui.other();
        };
    }

    String status(Status status) {
        ScriptTexts ui = wording.ui();
        return switch (status) {
            case HAPPENED -> ui.happened();
            case PLANNED -> ui.planned();
            case POSSIBLE -> ui.possible();
            case CANCELLED -> ui.cancelled();
        };
    }

    String conflict(Conflict conflict) {
        if (conflict instanceof Conflict.Detour) {
            return told().detourConflict();
        }
        return switch (conflict.kind()) {
            case WEEKDAY -> told().weekdayConflict();
            case SOURCES -> told().sourcesConflict();
            case ANACHRONISM -> told().anachronism();
            case TRAVEL -> told().travelConflict();
        };
    }

    String published(Published published) {
        return published
                .date()
                .map(date -> dates.range(date, date))
                .map(day -> published.from() == Published.From.INFERRED
                        ? wording.dates().inferred(day)
                        : day)
                .orElseGet(() -> wording.dates().notDated());
    }

    /** What a place is called in the reader's language, where that is known; else as articles call it. */
    String name(Place place) {
        return (place.kind() == PlaceKind.COUNTRY
                        ? country(place.country())
                        : CityNames.of(place.geonameid(), wording.language()))
                .orElse(place.name());
    }

    /** {@code Kuala Lumpur, Malaysia}; a country is not named twice. */
    String place(Place place) {
        String name = shorten(name(place), TITLE);
        if (place.kind() == PlaceKind.COUNTRY) {
            return name;
        }
        String city = place.city()
                .filter(c -> !c.equals(place.name()))
                .map(c -> ", " + c)
                .orElse("");
        return country(place.country())
                .filter(c -> !c.equals(place.name()))
                .map(c -> wording.dates().placeIn(name + city, c))
                .orElse(name + city);
    }

    /** A language's name: "Japanese". */
    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(wording.locale());
    }

    /** The tag of the article's language, where it is another than the reader's; else empty. */
    String lang(Article article) {
        String tag = article.language();
        String known = Languages.isRead(tag) ? Language.ENGLISH.tag() : tag;
        return known.equals(wording.language().tag()) ? "" : known;
    }

    Optional<String> country(Optional<String> code) {
        return code.map(c -> new Locale.Builder().setRegion(c).build().getDisplayCountry(wording.locale()));
    }

    String number(long value) {
        return NumberFormat.getIntegerInstance(wording.locale()).format(value);
    }

    /** Cuts between letters, so that a pair of surrogates stays whole. */
    static String shorten(String text, int letters) {
        if (text.codePointCount(0, text.length()) <= letters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, letters - 1)).stripTrailing() + "…";
    }

    /** The address when it is one that a reader may follow: http or https. */
    static Optional<String> link(Optional<String> url) {
        return url.filter(u -> {
            String lower = u.strip().toLowerCase(Locale.ROOT);
            return lower.startsWith("https://") || lower.startsWith("http://");
        });
    }
}
