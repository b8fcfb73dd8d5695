package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.export.WhereaboutsFormat;
import org.dateline.pipeline.Whereabout;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code dateline whereabouts}: where articles tell everybody to be, one claim a line. */
@Command(
        name = "whereabouts",
        description = "Tells where articles say that people, groups and ships were, are or will be; prints one claim a"
                + " line.",
        footer = {
            "",
            "Each article is read by itself. Its claims come in the order of its text, under the fullest form of a"
                    + " name",
            "that it has; 'rule' tells by which words day and place were found: \"day heading, place own\"."
        })
final class WhereaboutsCommand implements Callable<Integer>, Loading.Wanted {
    private final Console console;
    private final Loading loading = new Loading();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            converter = Format.class,
            description = "jsonl (JSON Lines) or csv; jsonl if not given.")
    WhereaboutsFormat format = WhereaboutsFormat.JSONL;

    @Mixin
    private final ArticleFiles articles = new ArticleFiles();

    WhereaboutsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Loading loading() {
        return loading;
    }

    @Override
    public Integer call() throws IOException {
        ArticleRun run = new ArticleRun(
                console,
                articles,
                new GroupReader<>(
                        loading,
                        articles.published(),
                        (pipeline, some) ->
                                some.stream().map(pipeline::whereabouts).toList(),
                        this::write));
        return run.over("whereabouts --format " + format.label(), format::open);
    }

    private void write(List<Whereabout> told, Writer out) throws IOException {
        for (Whereabout each : told) {
            format.write(each, out);
        }
    }

    /** Reads a format of the command line. */
    static final class Format implements ITypeConverter<WhereaboutsFormat> {
        @Override
        public WhereaboutsFormat convert(String value) {
            return WhereaboutsFormat.findByName(value)
                    .orElseThrow(() ->
                            new TypeConversionException("'" + value + "' is no format; choose one of " + names()));
        }

        private static String names() {
            return Arrays.stream(WhereaboutsFormat.values())
                    .map(WhereaboutsFormat::label)
                    .collect(Collectors.joining(", "));
        }
    }
}
