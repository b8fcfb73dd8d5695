package org.dateline.claim.reader;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.SideBySide;
import org.dateline.claim.Assertion;
import org.dateline.claim.diary.DiaryReader;
import org.dateline.person.Traveller;
import org.dateline.sentence.ParsedArticle;

/**
 * The claims of articles on one traveller's trip, each article read once: dating asks for them again and again, and changes only few
 * articles. Not for several threads.
 */
public final class TravellerClaims {
    private final Traveller traveller;
    private final Optional<TravellerClaims> before;
    private final Map<ParsedArticle, List<Assertion>> read = new IdentityHashMap<>();

    public TravellerClaims(Traveller traveller) {
        this(traveller, Optional.empty());
    }

    /** @param before what was read of more articles, and is not read on; where it was of the same traveller, it is not read anew */
    public TravellerClaims(Traveller traveller, Optional<TravellerClaims> before) {
        this.traveller = traveller;
        this.before = before;
    }

    /** The claims of the article, in the order of its text. */
    public List<Assertion> list(ParsedArticle article) {
        return read.computeIfAbsent(article, this::readAnew);
    }

    private List<Assertion> readAnew(ParsedArticle article) {
        List<Assertion> known = before.isEmpty() ? null : before.get().read.get(article);
        return known != null && before.get().traveller.toldIn(article).equals(traveller.toldIn(article))
                ? known
                : List.copyOf(ClaimReader.read(article, traveller));
    }

    /** The claims of each article; those that are not known yet are read at once, on every core. */
    public List<List<Assertion>> listEach(List<ParsedArticle> articles) {
        List<ParsedArticle> unread =
                articles.stream().filter(article -> !read.containsKey(article)).toList();
        List<List<Assertion>> claims = SideBySide.each(unread, this::readAnew);
        for (int i = 0; i < unread.size(); i++) {
            read.put(unread.get(i), claims.get(i));
        }
        return articles.stream().map(this::list).toList();
    }

    /** The claims of all articles: what the traveller tells is read in the order of its days, through all of them. */
    public List<Assertion> listAll(List<ParsedArticle> articles) {
        List<Assertion> claims = new ArrayList<>();
        listEach(articles.stream().filter(article -> !traveller.tells(article)).toList())
                .forEach(claims::addAll);
        claims.addAll(
                DiaryReader.read(articles.stream().filter(traveller::tells).toList()));
        return claims;
    }

    public Traveller traveller() {
        return traveller;
    }
}
