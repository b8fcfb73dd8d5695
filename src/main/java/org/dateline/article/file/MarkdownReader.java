package org.dateline.article.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.dateline.article.ArticleText;
import org.dateline.article.ClearDate;
import org.dateline.article.Published;
import org.dateline.article.ReadResult;
import org.dateline.article.Unreadable;
import org.dateline.article.page.Markup;

/**
 * Reads Markdown (CommonMark with tables) as its page would show it: addresses of links, marks of emphasis and of tables
 * are not in the text, and neither is what was struck (~~so~~). Metadata stands in {@link FrontMatter}, in a header block, or in the name, as Jekyll has it:
 * {@code 2017-05-19-lima.md}.
 */
final class MarkdownReader {
    private static final int DEEPEST = 100;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customDelimiterProcessor(new Struck())
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    /** What generators of sites put in: <code>{% include map.html %}</code>, <code>{{< figure >}}</code>; marks of notes. */
    private static final Pattern TEMPLATE = Pattern.compile(
            "\\{%[^}]{0,500}%}|\\{\\{[^}]{0,500}}}|(?m:^\\{:[^}\\n]{0,200}}[ \\t]*$)|\\[\\^[\\w-]{1,40}](?::[ \\t])?");

    private static final Pattern DATED_NAME = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}-");

    private MarkdownReader() {}

    static ReadResult read(Input input) throws Unreadable {
        String content = TextReader.content(input, Optional.empty());
        HeaderBlock header = HeaderBlock.read(content);
        String marked = TEMPLATE.matcher(header.text(content)).replaceAll("");
        String html = RENDERER.render(PARSER.parse(marked));
        Markup.check(html);
        String text = Markup.text(html);
        return new ReadResult(
                List.of(ArticleText.of(input.id(), dated(header.metadata(), input.id()), text)), List.of());
    }

    private static ArticleText.Metadata dated(ArticleText.Metadata metadata, String name) {
        Matcher dated = DATED_NAME.matcher(name);
        if (metadata.published().date().isPresent() || !dated.find()) {
            return metadata;
        }
        Published published = ClearDate.find(dated.group().substring(0, 10))
                .map(date -> Published.of(date, Published.From.METADATA, name))
                .orElse(metadata.published());
        return new ArticleText.Metadata(metadata.title(), metadata.source(), metadata.url(), published);
    }
}
