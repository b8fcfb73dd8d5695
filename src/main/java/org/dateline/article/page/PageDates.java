package org.dateline.article.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.ClearDate;
import org.dateline.article.Published;
import org.dateline.article.WordClasses;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * When a page was published, by what it states for machines, by its address and by what it shows.
 *
 * <p>Statements for machines come first. Where the address or the date shown below the headline is a day off, they decide:
 * stamps are often in another zone than the paper.
 */
final class PageDates {
    private static final WordClasses FIELDS = WordClasses.read(PageDates.class, "date-fields.tsv");
    private static final Pattern IN_SCRIPT =
            Pattern.compile("\\b([a-zA-Z_]{7,22})[\"']?\\s*[:=]\\s*([\"'][^\"']{8,40}[\"']|1\\d{9}(?:\\d{3})?\\b)");

    /** What microdata, RDFa and hAtom state. */
    private static final String MARKED = "[itemprop=datePublished],time[pubdate],abbr.published[title],"
            + "[property~=(dc|dcterms|schema):(issued|datePublished)\\b][content]";

    private static final String CREATED = "[property~=(dc|dcterms|schema):(date|created)\\b][content]";

    private static final int VALUE_LONGEST = 40;

    /** "/2017/05/19/", "2017-05-19-a-title", "/2017/may/19/"; in "/2017/05/16-new-officers" no day is stated. */
    private static final Pattern DAY_IN_ADDRESS = Pattern.compile(
            "(?<!\\d)(?:19|20)\\d{2}(?:[/_-][01]?\\d[_-][0-3]?\\d(?!\\d)|/(?:[01]?\\d|\\p{L}{3,10})/[0-3]?\\d(?=[/.?#&]|$))");

    private final Document page;
    private final JsonLd data;
    private final List<Element> metas;
    private final ShownDates shown;
    private final Optional<Published> inAddress;

    private PageDates(Document page, JsonLd data, Optional<String> url) {
        this.page = page;
        this.data = data;
        this.metas = page.select("meta[content]");
        this.shown = ShownDates.of(page);
        this.inAddress = url.flatMap(PageDates::address);
    }

    static Published of(Document page, JsonLd data, Optional<String> url) {
        return new PageDates(page, data, url).published();
    }

    private Published published() {
        Optional<Published> byTitle = shown.byTitle();
        List<Published> firm = firm();
        if (!firm.isEmpty()) {
            return corrected(confirmed(firm, byTitle), byTitle);
        }
        List<Published> loose = loose();
        if (!loose.isEmpty()) {
            return shown.belowTitle()
                    .filter(line -> !shown.isOfChange(line))
                    .orElseGet(() -> corrected(confirmed(loose, byTitle), byTitle));
        }
        return first(
                        () -> inAddress,
                        () -> byTitle,
                        () -> marked("article time[datetime],header time[datetime],main time[datetime],time[datetime]"),
                        this::inScripts,
                        this::onlyStamp,
                        this::inOtherMetas,
                        shown::anywhere,
                        this::inAttributes,
                        () -> marked(".updated[title],.published[title],.date[title],abbr[title]"),
                        () -> metas("MODIFIED"),
                        () -> data.find("dateModified").flatMap(PageDates::stated),
                        () -> marked("[itemprop=dateModified]"),
                        () -> data.find("uploadDate").flatMap(PageDates::stated),
                        shown::inAsides,
                        () -> address("meta[property=og:image]", "content"))
                .orElse(Published.UNKNOWN);
    }

    /** What the page calls the day of its publication. */
    private List<Published> firm() {
        return Stream.of(metas("PUBLISHED"), data.find("datePublished").flatMap(PageDates::stated), marked(MARKED))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the page calls its day alone, or that of its making. */
    private List<Published> loose() {
        return Stream.of(
                        metas("DATED"),
                        data.find("dateCreated").flatMap(PageDates::stated),
                        marked("[itemprop=dateCreated]"),
                        marked(CREATED))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Of statements that disagree, the one that the page shows beside its headline; else the first. A page may show the day of
     * its change alone, and not call it that: then it came out anew.
     */
    private Published confirmed(List<Published> statements, Optional<Published> byTitle) {
        Published first = statements.get(0);
        for (Published line :
                Stream.of(byTitle, shown.nearTitle()).flatMap(Optional::stream).toList()) {
            Optional<Published> same =
                    statements.stream().filter(other -> days(line, other) == 0).findFirst();
            if (same.isPresent()) {
                return same.get();
            }
        }
        return byTitle.or(shown::nearTitle)
                .filter(line -> days(first, line) > 1 && !shown.isOfChange(line) && inAddress.isEmpty())
                .filter(line -> changes().anyMatch(change -> days(line, change) == 0))
                .orElse(first);
    }

    private Stream<Published> changes() {
        return Stream.of(metas("MODIFIED"), data.find("dateModified").flatMap(PageDates::stated))
                .flatMap(Optional::stream);
    }

    /**
     * The day of the address or of the line below the headline, where it is the day beside that of the stamp; where the line and
     * the stamp agree on the day behind that of the address, it was written the day before.
     */
    private Published corrected(Published stated, Optional<Published> byTitle) {
        if (inAddress.isPresent()) {
            long behind = days(inAddress.get(), stated);
            boolean agreed = behind == 1
                    && byTitle.filter(other -> days(stated, other) == 0).isPresent();
            return behind >= -1 && !agreed ? inAddress.get() : stated;
        }
        Optional<Published> line = byTitle.or(shown::nearTitle);
        return line.filter(other -> Math.abs(days(stated, other)) == 1 && !shown.isOfChange(other))
                .orElseGet(() -> line.isPresent() ? stated : HomeZone.day(stated, page));
    }

    private static long days(Published one, Published other) {
        return ChronoUnit.DAYS.between(one.date().orElseThrow(), other.date().orElseThrow());
    }

    @SafeVarargs
    private static Optional<Published> first(Supplier<Optional<Published>>... ways) {
        return Stream.of(ways).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private Optional<Published> metas(String wordClass) {
        return metas.stream()
                .filter(meta -> Stream.of("property", "name", "itemprop", "http-equiv", "pubdate")
                        .anyMatch(key -> FIELDS.is(wordClass, meta.attr(key).toLowerCase(Locale.ROOT))))
                .flatMap(meta -> stated(meta.attr("content")).stream())
                .findFirst();
    }

    /** Under a name that is not known, and speaks for itself: "my-site:publishing-time". */
    private Optional<Published> inOtherMetas() {
        return metas.stream()
                .filter(meta -> Stream.of("property", "name", "itemprop").anyMatch(key -> isPublishing(meta.attr(key))))
                .flatMap(meta -> stated(meta.attr("content")).stream())
                .findFirst();
    }

    private Optional<Published> inAttributes() {
        return page.select("[^data-]").stream()
                .flatMap(element -> element.attributes().asList().stream()
                        .filter(attribute -> attribute.getValue().length() <= VALUE_LONGEST
                                && isPublishing(attribute.getKey())
                                && stated(attribute.getValue()).isPresent()
                                && !shown.isAside(element)))
                .findFirst()
                .flatMap(attribute -> stated(attribute.getValue()));
    }

    private static boolean isPublishing(String name) {
        return PartNames.has(name, "PUBLISHING") && !PartNames.has(name, "CHANGING");
    }

    private Optional<Published> marked(String query) {
        for (Element element : page.select(query)) {
            Optional<Published> found = Stream.of("content", "datetime", "title")
                    .map(element::attr)
                    .flatMap(value -> stated(value).stream())
                    .findFirst()
                    .or(() -> stated(element.text()));
            if (found.isPresent() && !shown.isAside(element)) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The one day that all stamps of the page are of. */
    private Optional<Published> onlyStamp() {
        List<Published> stamps = page.select("time[datetime],[itemprop=datePublished]").stream()
                .flatMap(element -> Stream.of(element.attr("datetime"), element.attr("content"), element.text()))
                .flatMap(value -> stated(value).stream())
                .toList();
        return stamps.stream().map(Published::date).distinct().count() == 1
                ? Optional.of(stamps.get(0))
                : Optional.empty();
    }

    private Optional<Published> address(String query, String attribute) {
        return page.select(query).stream()
                .flatMap(element -> address(element.attr(attribute)).stream())
                .findFirst();
    }

    private Optional<Published> inScripts() {
        for (Element script : page.select("script:not([src])")) {
            Matcher matcher = IN_SCRIPT.matcher(script.data());
            while (matcher.find()) {
                Optional<Published> found = FIELDS.is("SCRIPT", matcher.group(1).toLowerCase(Locale.ROOT))
                        ? stated(matcher.group(2).replaceAll("^[\"']|[\"']$", ""))
                        : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> address(String url) {
        return DAY_IN_ADDRESS
                .matcher(ClearDate.ownAddress(url))
                .results()
                .flatMap(match -> ShownDate.find(match.group(), ShownDate.Order.UNKNOWN).stream())
                .findFirst()
                .map(day -> Published.of(day.date(), Published.From.METADATA, url));
    }

    /** The day that a value for machines states: as one writes it, or as seconds since 1970. */
    private static Optional<Published> stated(String value) {
        String text = value.strip();
        Optional<LocalDate> day = ShownDate.find(text, ShownDate.Order.UNKNOWN)
                .map(ShownDate::date)
                .or(() -> compact(text));
        return day.map(date -> Published.of(date, Published.From.METADATA, text));
    }

    private static Optional<LocalDate> compact(String text) {
        if (text.matches("1[0-9]{9}(\\d{3})?")) {
            long seconds = Long.parseLong(text.substring(0, 10));
            return Optional.of(
                    Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
        }
        return text.matches("(19|20)\\d{6}(T?\\d{4,6}.*)?") ? ClearDate.inUrl(text.substring(0, 8)) : Optional.empty();
    }
}
