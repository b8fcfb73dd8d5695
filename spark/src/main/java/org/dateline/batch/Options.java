package org.dateline.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the command line asks for.
 *
 * @param local whether to read on this machine alone, without Spark
 * @param partitions in how many parts; 0 leaves it to Spark
 * @param parquet whether results are written as Parquet
 * @param output a folder that is not there yet
 */
record Options(What what, From from, boolean local, int partitions, boolean parquet, String output, List<String> inputs) {
    static final String USAGE =
            """
            dateline-batch annotations|whereabouts|trips --output FOLDER [--from jsonl|parquet|files] [--to jsonl|parquet]
                           [--partitions N] [--local] INPUT...
            """;

    /** What is read of the articles. */
    enum What {
        ANNOTATIONS,
        WHEREABOUTS,
        TRIPS;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How articles come: lines of JSON, rows of Parquet with the same fields, or files of every other format in folders. */
    enum From {
        JSONL,
        PARQUET,
        FILES
    }

    /** @throws IllegalArgumentException for wrong usage; the message says what is wrong */
    static Options of(String... args) {
        What what = args.length == 0 ? null : value(What.class, args[0], "what to read");
        From from = From.JSONL;
        boolean local = false;
        boolean parquet = false;
        int partitions = 0;
        String output = "";
        List<String> inputs = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            switch (args[i]) {
                case "--local" -> local = true;
                case "--output" -> output = next(args, ++i);
                case "--from" -> from = value(From.class, next(args, ++i), "--from");
                case "--to" -> parquet = value(From.class, next(args, ++i), "--to") == From.PARQUET;
                case "--partitions" -> partitions = number(next(args, ++i));
                default -> inputs.add(input(args[i]));
            }
        }
        if (what == null || output.isEmpty() || inputs.isEmpty()) {
            throw new IllegalArgumentException("say what to read, --output and at least one input");
        }
        if (local && (parquet || from == From.PARQUET)) {
            throw new IllegalArgumentException("--local reads and writes no Parquet; leave --local out, or take jsonl");
        }
        return new Options(what, from, local, partitions, parquet, output, List.copyOf(inputs));
    }

    private static String input(String argument) {
        if (argument.startsWith("--")) {
            throw new IllegalArgumentException("unknown option " + argument);
        }
        return argument;
    }

    private static String next(String[] args, int at) {
        if (at >= args.length) {
            throw new IllegalArgumentException(args[at - 1] + " needs a value");
        }
        return args[at];
    }

    private static int number(String word) {
        int number = word.matches("[0-9]{1,6}") ? Integer.parseInt(word) : 0;
        if (number < 1) {
            throw new IllegalArgumentException("--partitions " + word + ": at least 1");
        }
        return number;
    }

    private static <E extends Enum<E>> E value(Class<E> type, String word, String option) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException(option + ": '" + word + "' is none of "
                + String.join(", ", List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT)));
    }
}
