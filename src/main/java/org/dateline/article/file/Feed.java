package org.dateline.article.file;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Unreadable;

/**
 * A feed (RSS or Atom): what it is called, and what it announces.
 *
 * @param title empty where it has none
 * @param items in its order, which is mostly the newest first
 */
public record Feed(String title, List<Item> items) {
    public Feed {
        items = List.copyOf(items);
    }

    /**
     * What it announces.
     *
     * @param id by what the feed tells it from its others; empty where it doesn't
     * @param title in one line, without markup; empty where it has none
     * @param address of the article, of the web; empty where there is none
     * @param text what the feed has of it: all, a summary, or nothing
     */
    public record Item(
            Optional<String> id, String title, Optional<String> address, Optional<LocalDate> published, String text) {}

    /**
     * Reads it without DTD: entities that it defines stay as they are written, and nothing that it names is fetched.
     *
     * @param most how many items are read, from the first
     * @throws Unreadable where it is no feed, with why
     */
    public static Feed read(byte[] bytes, int most) throws Unreadable {
        List<Item> items = new ArrayList<>();
        try {
            return FeedReader.visit(Input.of("feed.xml", bytes), (item, document) -> {
                        items.add(item(item));
                        return items.size() < most;
                    })
                    .map(document -> new Feed(FeedReader.title(document).orElse(""), items))
                    .orElseThrow(() -> new Unreadable("is no feed (RSS or Atom)"));
        } catch (Unreadable known) {
            throw known;
        } catch (IOException e) {
            throw new Unreadable("is broken or was cut off");
        }
    }

    private static Item item(FeedItem item) {
        String text;
        try {
            text = item.text().orElse("");
        } catch (Unreadable tooMuch) {
            text = "";
        }
        return new Item(
                item.id(),
                item.title().orElse(""),
                item.address().filter(address -> address.matches("(?i)https?://\\S{1,2000}")),
                item.published().date(),
                text);
    }
}
