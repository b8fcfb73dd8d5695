package org.dateline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.pipeline.Trip;

/** A tour that never ends: an article a day, each telling of an arrival or of what is done with whom, of what. */
final class LongTour {
    static final String SLUG = "long-tour";

    private static final int SENTENCES = 6;
    private static final int DAYS_A_CITY = 4;

    private static final String[] CITIES = words("""
        Vienna Prague Berlin Hamburg Copenhagen Oslo Stockholm Helsinki Tallinn Riga Vilnius Warsaw Budapest
        Zagreb Belgrade Sofia Bucharest Athens Istanbul Ankara Cairo Nairobi Mumbai Delhi Bangkok Hanoi Manila
        Taipei Seoul Tokyo Osaka Honolulu Vancouver Seattle Chicago Toronto Boston Lisbon Madrid\
        """);
    private static final String[] FIRST = words("Leo Ida Omar Nadia Karel Mina Tomas Aiko Rania Pavel Ines Hugo");
    private static final String[] LAST =
            words("Brandt Keller Haddad Novak Sato Lindgren Okoye Pereira Duarte Weiss Marin");
    private static final String[] TOPICS =
            words("trade fishing railways water visas wheat energy forests steel housing");
    private static final String[] DONE = {
        "met %1$s in %2$s on %3$s to discuss %4$s",
        "gave a speech in %2$s on %3$s about %4$s",
        "signed an agreement on %4$s with %1$s in %2$s on %3$s",
        "had dinner with %1$s in %2$s on %3$s after talks on %4$s",
        "visited a school in %2$s on %3$s with %1$s",
        "attended a ceremony in %2$s on %3$s with %1$s"
    };

    private LongTour() {}

    private static String[] words(String text) {
        return text.split("\\s+");
    }

    static Trip of(int articles) {
        Random random = new Random(articles);
        List<Article> all = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            LocalDate day = LocalDate.of(2031, 1, 6).plusDays(i);
            all.add(ArticleText.of(
                    String.format(Locale.ROOT, "day-%04d", i),
                    Published.of(day, Published.From.GIVEN, day.toString()),
                    text(i, day, random)));
        }
        return Loaded.pipeline().trip(SLUG, all, List.of(), Optional.empty());
    }

    private static String text(int number, LocalDate day, Random random) {
        String city = CITIES[number / DAYS_A_CITY % CITIES.length];
        String date = String.format(Locale.ENGLISH, "%1$te %1$tB %1$tY", day);
        StringBuilder text = new StringBuilder();
        if (number % DAYS_A_CITY == 0) {
            text.append("Prime Minister Ana Maro arrived in ")
                    .append(city)
                    .append(" on ")
                    .append(date)
                    .append(".\n\n");
        }
        for (int i = 0; i < SENTENCES; i++) {
            String who = any(FIRST, random) + " " + any(LAST, random);
            text.append("Prime Minister Ana Maro ")
                    .append(String.format(Locale.ROOT, any(DONE, random), who, city, date, any(TOPICS, random)))
                    .append(".\n\n");
        }
        return text.toString();
    }

    private static String any(String[] some, Random random) {
        return some[random.nextInt(some.length)];
    }
}
