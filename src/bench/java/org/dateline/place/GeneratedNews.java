package org.dateline.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;

/** Articles of 4 KB that differ from each other, with places and dates as often as news has them (about 15 different
 * places, named 25 to 40 times); the same ones at each run. */
final class GeneratedNews {
    private static final int ARTICLE_CHARS = 4096;
    /** How many different places an article names. */
    private static final int NAMES_EACH = 15;

    private static final String[] SENTENCES = {
        "%C, %D (AP) — The minister arrived in %A late on %W and was to leave for %B the following day. ",
        "Police in %A said a %B man, who was not named, was held on %W near %C. ",
        "\"We have waited for more than two years,\" said Jordan Miller, a trade official from %A. ",
        "Exports to %A fell 4.2 percent in the first quarter, the statistics office in %B said last week. ",
        "The %A City Council will meet on %D to discuss the road to %B, which was closed in 2019. ",
        "Students from %A, %B and %C travelled to the capital on the weekend before Easter. ",
        "Officials warned that %A must decide by the end of the month; %B welcomed the talks. ",
        "A hearing is set for the week of %D. The plant employs 1,900 people in a town of 18,000. ",
        "The company said it had no comment, and a spokeswoman did not answer questions sent by mail. ",
        "Neither side would say how much was paid, but the chief executive called it a fair price for all. ",
        "\"I have never seen anything like it,\" said Maria Lopez, 42, whose family has farmed there for years. ",
        "Two thirds of those asked said that prices had risen faster than their wages since last summer. ",
        "The judge, who has sat on the court since 2011, gave the lawyers until Friday to file their papers. ",
        "It was not clear what had caused the fire, and investigators were to return in the morning. ",
        "The team won its third match in a row, and Smith scored twice before he was hurt in the second half. ",
        "Doctors hope that the new treatment will be ready in two years, though a larger study must come first. ",
        "The storm crossed %A on %W evening and reached %B at 7:30 p.m., two hours before %C.\n\n",
    };
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    private static final String[] MONTHS = {"Jan.", "March", "April", "May", "June", "Sept.", "October", "Nov."};

    private final List<String> names = new ArrayList<>();

    GeneratedNews(Gazetteer gazetteer) {
        GazetteerIndex index = gazetteer.index();
        for (int place = 0; place < index.size(); place++) {
            if (index.feature(place).isCity() && index.population(place) > 5_000) {
                names.add(index.name(place));
            }
        }
    }

    Article article(int number) {
        Random random = new Random(number);
        List<String> about = new ArrayList<>();
        for (int i = 0; i < NAMES_EACH; i++) {
            about.add(names.get(random.nextInt(names.size())));
        }
        StringBuilder text = new StringBuilder();
        while (text.length() < ARTICLE_CHARS) {
            text.append(SENTENCES[random.nextInt(SENTENCES.length)]
                    .replace("%A", name(random, about))
                    .replace("%B", name(random, about))
                    .replace("%C", name(random, about))
                    .replace("%W", DAYS[random.nextInt(DAYS.length)])
                    .replace("%D", MONTHS[random.nextInt(MONTHS.length)] + " " + (1 + random.nextInt(28))));
        }
        Published published = Published.of(LocalDate.of(2025, 4, 25), Published.From.GIVEN, "the benchmark");
        return ArticleText.of("article-" + number, published, text.substring(0, ARTICLE_CHARS));
    }

    private static String name(Random random, List<String> about) {
        return about.get(random.nextInt(about.size()));
    }
}
