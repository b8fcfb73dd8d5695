package org.dateline.time;

import java.util.Optional;
import org.dateline.article.Span;

/** What those who know places tell the reader of dates, which knows none. */
public interface Setting {
    /** The northern half of the earth, and no country. */
    Setting NONE = span -> Optional.empty();

    /** The ISO code of the country that is spoken of where the words stand: whose Independence Day it is. */
    Optional<String> country(Span words);

    /** Whose seasons are meant. */
    default Hemisphere hemisphere() {
        return Hemisphere.NORTHERN;
    }
}
