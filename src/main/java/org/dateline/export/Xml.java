package org.dateline.export;

/** Makes a stranger's text fit for HTML and XML. */
final class Xml {
    private Xml() {}

    /**
     * Escaped for text and quoted attributes; without the characters that XML 1.0 section 2.2 does not allow.
     *
     * <p>{@code escape("<b>\u0000&")} gives {@code "&lt;b&gt;&amp;"}.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (isAllowed(point)) {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return !control && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }
}
