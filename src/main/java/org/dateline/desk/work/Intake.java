package org.dateline.desk.work;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.ReadResult;
import org.dateline.article.file.ArticleReader;
import org.dateline.desk.Actor;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.StoredArticle;
import org.dateline.desk.store.Articles;
import org.dateline.store.Slug;

/** Takes articles in. They wait until somebody has seen what they change, and takes them over. */
public final class Intake {
    private static final Pattern ENDING = Pattern.compile("\\.(?:warc\\.gz|[A-Za-z]{2,8})$");

    private final Articles articles;
    private final DeskTrip trip;
    private final Actor actor;
    private final List<StoredArticle> taken = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    public Intake(Articles articles, DeskTrip trip, Actor actor) {
        this.articles = articles;
        this.trip = trip;
        this.actor = actor;
    }

    /**
     * What was put in by hand.
     *
     * @param published as 2025-10-28; empty where nobody knows
     */
    public record Pasted(String title, String source, String url, String published, String text) {
        /** As a file of ours: its metadata stand above the text, unless the text itself has them. */
        private byte[] file() {
            String head =
                    line("Title", title) + line("Source", source) + line("URL", url) + line("Published", published);
            String above = head.isEmpty() ? "" : head + "\n";
            return (above + text.strip() + "\n").getBytes(StandardCharsets.UTF_8);
        }

        private static String line(String name, String value) {
            String one = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
            return one.isEmpty() ? "" : name + ": " + one + "\n";
        }

        private String name() {
            String first = text.strip().lines().findFirst().orElse("").replaceFirst("^Title: *", "");
            return Slug.of(title.isBlank() ? first : title) + ".txt";
        }
    }

    /** Ids of the files that wait now. */
    public List<StoredArticle> taken() {
        return List.copyOf(taken);
    }

    /** What could not be taken in, in sentences for people. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** @return whether it is an article of the trip now, or was before */
    public boolean paste(Pasted pasted) {
        return add(pasted.name(), "text/plain", Optional.empty(), pasted.file(), "The text");
    }

    /** @param name the file's, as its owner calls it */
    public void upload(String name, String mediaType, byte[] bytes) {
        add(plain(name), mediaType, Optional.empty(), bytes, name);
    }

    /**
     * What stood at an address.
     *
     * @param name for a file, with the ending that tells its format
     * @return whether it is an article of the trip now, or was before
     */
    public boolean fetched(String address, String name, String mediaType, byte[] bytes) {
        return add(name, mediaType, Optional.of(address), bytes, address);
    }

    /** Tells of something that was not there to be taken in. */
    public void tell(String why) {
        told.add(why);
    }

    /** Letters, digits and hyphens, and an ending: "Été à Lima.PDF" gives "ete-a-lima.pdf". */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        Matcher ending = ENDING.matcher(last);
        String end = ending.find() ? ending.group().toLowerCase(java.util.Locale.ROOT) : "";
        return Slug.of(last.substring(0, last.length() - end.length())) + end;
    }

    private boolean add(String name, String mediaType, Optional<String> address, byte[] bytes, String called) {
        ReadResult read = ArticleReader.read(name, bytes);
        if (read.articles().isEmpty()) {
            told.add(called + " "
                    + read.faults().stream()
                            .map(fault -> fault.message())
                            .findFirst()
                            .orElse("holds no article"));
            return false;
        }
        Articles.Added added =
                articles.addWaiting(trip.id(), new Articles.File(name, mediaType, address, bytes), actor);
        if (!added.isNew()) {
            told.add(called + " is there already, as " + added.article().name());
        }
        if (added.isNew() || added.article().hidden()) {
            taken.add(added.article());
        }
        return true;
    }
}
