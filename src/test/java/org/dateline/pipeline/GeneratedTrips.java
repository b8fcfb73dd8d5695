package org.dateline.pipeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;

/** Articles on trips that never were: a programme, reports on the way, a look back; the same ones for the same number. */
public final class GeneratedTrips {
    private static final int ARTICLES_EACH = 5;
    private static final String[] CITIES = {
        "Lima",
        "Quito",
        "Bogotá",
        "Santiago",
        "Montevideo",
        "Oslo",
        "Stockholm",
        "Helsinki",
        "Warsaw",
        "Prague",
        "Vienna",
        "Budapest",
        "Athens",
        "Ankara",
        "Cairo",
        "Nairobi",
        "Accra",
        "Lagos",
        "Dakar",
        "Rabat",
        "Tunis",
        "Amman",
        "Doha",
        "Muscat",
        "Tokyo",
        "Seoul",
        "Hanoi",
        "Bangkok",
        "Jakarta",
        "Manila",
        "Canberra",
        "Wellington",
        "Ottawa",
        "Dublin",
        "Lisbon",
        "Madrid",
        "Rome",
        "Berlin",
        "Copenhagen",
        "Tallinn"
    };
    private static final String[] FIRST = {
        "Ada", "Jonas", "Ines", "Matteo", "Leila", "Oskar", "Priya", "Tomas", "Greta", "Emeka", "Yuki", "Carla",
        "Anton", "Salma", "Hugo", "Marta"
    };
    private static final String[] START = {
        "Bel", "Kor", "Mar", "Tel", "Van", "Ost", "Gran", "Hol", "Lind", "Sor", "Wes", "Dal", "Fen", "Rad", "Nor", "Pel"
    };
    private static final String[] END = {
        "mann", "sen", "ova", "ini", "berg", "quist", "ara", "wick", "ford", "escu", "ides", "akis", "oglu", "enko",
        "ard", "ley"
    };
    private static final String[] TITLES = {
        "President", "Prime Minister", "Foreign Minister", "King", "Trade Minister", "Chancellor", "Queen", "Secretary"
    };
    private static final String[] FILLER = {
        "Prices of grain rose in %A by four percent, a trader in %B said, and nobody knew whether they would fall again.",
        "The opposition called the costs of such journeys a scandal, and asked number %N of its questions in parliament.",
        "Schools in %A stayed open, though the roads around the old town were closed to traffic for most of the day.",
        "A spokesman would not say what had been paid for the flowers, of which there were said to be %N thousand.",
        "The last agreement between the two governments, signed in 2011, covered fisheries, visas and %N other matters.",
    };
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private GeneratedTrips() {}

    /** So many articles of as many trips as it takes, five a trip, each of another traveller. */
    public static List<Article> articles(int count) {
        return articles(count, Integer.MAX_VALUE);
    }

    /**
     * The same.
     *
     * @param travellers so many take turns, each with a trip every month or two
     */
    public static List<Article> articles(int count, int travellers) {
        List<Article> articles = new ArrayList<>(count);
        for (int trip = 0; articles.size() < count; trip++) {
            List<Article> more = travellers == Integer.MAX_VALUE
                    ? trip(trip)
                    : new Writer(
                                    trip,
                                    trip % travellers,
                                    LocalDate.of(1990, 1, 8).plusDays(45L * (trip / travellers)))
                            .write();
            articles.addAll(more.subList(0, Math.min(more.size(), count - articles.size())));
        }
        return articles;
    }

    /** The articles of the trip of that number. */
    public static List<Article> trip(int number) {
        Random random = new Random(number);
        return new Writer(number, number, LocalDate.of(2024, 1, 8).plusDays(random.nextInt(600))).write();
    }

    private static final class Writer {
        private final int number;
        private final Random random;
        private final String surname;
        private final String name;
        private final String title;
        private final LocalDate start;
        private final List<String> cities = new ArrayList<>();
        private final String host;

        Writer(int number, int traveller, LocalDate start) {
            this.number = number;
            this.random = new Random(number * 31L + 7);
            this.surname = START[traveller % START.length] + END[traveller / START.length % END.length];
            this.name = FIRST[traveller / (START.length * END.length) % FIRST.length] + " " + surname;
            this.title = TITLES[random.nextInt(TITLES.length)];
            this.start = start;
            this.host = FIRST[random.nextInt(FIRST.length)] + " "
                    + END[random.nextInt(END.length)].substring(0, 1).toUpperCase(Locale.ROOT) + "ostrom";
            while (cities.size() < 4) {
                String city = CITIES[random.nextInt(CITIES.length)];
                if (!cities.contains(city)) {
                    cities.add(city);
                }
            }
        }

        List<Article> write() {
            List<Article> articles = new ArrayList<>();
            StringBuilder programme = new StringBuilder();
            programme.append(title + " " + name + " will travel to " + cities.get(0) + " on " + day(0) + ". ");
            for (int i = 1; i < cities.size(); i++) {
                programme.append(surname + " will visit " + cities.get(i) + " on " + day(2 * i) + ". ");
            }
            articles.add(article(0, given(start.minusDays(9)), programme.toString()));
            String off = number % 4 == 0
                    ? surname + " has cancelled a visit to " + cities.get(2) + " that was planned for " + day(4) + ". "
                    : "";
            for (int i = 0; i < cities.size() - 1; i++) {
                String city = cities.get(i);
                String report = city.toUpperCase(Locale.ROOT) + " — " + title + " " + name + " arrived in " + city
                        + " on " + weekday(2 * i) + " and met " + host + " the same day. " + surname
                        + " gave a speech in " + city + " on " + weekday(2 * i + 1) + ". On "
                        + weekday(2 * i + 2) + " " + surname + " flies to " + cities.get(i + 1) + ". ";
                boolean dated = number % 3 != 0 || i != 1;
                Published published = dated ? given(start.plusDays(2L * i + 1)) : Published.UNKNOWN;
                articles.add(article(i + 1, published, report + (i == 1 ? off : "")));
            }
            String last = cities.get(3);
            articles.add(article(
                    ARTICLES_EACH - 1,
                    given(start.plusDays(8)),
                    title + " " + name + " returned after a tour that ended in " + last + " on " + day(7) + ". "
                            + surname + " met " + host + " in " + cities.get(1) + " on " + day(2) + ". "));
            return articles;
        }

        private String day(int offset) {
            return DAY.format(start.plusDays(offset));
        }

        private String weekday(int offset) {
            DayOfWeek day = start.plusDays(offset).getDayOfWeek();
            return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }

        private static Published given(LocalDate day) {
            return Published.of(day, Published.From.GIVEN, day.toString());
        }

        private Article article(int part, Published published, String told) {
            StringBuilder text = new StringBuilder(told);
            for (int i = 0; i < 12; i++) {
                text.append(FILLER[random.nextInt(FILLER.length)]
                                .replace("%A", CITIES[random.nextInt(CITIES.length)])
                                .replace("%B", CITIES[random.nextInt(CITIES.length)])
                                .replace("%N", String.valueOf(random.nextInt(100_000))))
                        .append(i % 4 == 3 ? "\n\n" : " ");
            }
            return ArticleText.of("trip-" + number + "-" + part, published, text.toString());
        }
    }
}
