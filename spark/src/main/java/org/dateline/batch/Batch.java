package org.dateline.batch;

import java.io.IOException;

/**
 * {@code dateline-batch}: annotations, whereabouts and trips of an archive.
 *
 * <pre>{@code
 * spark-submit --class org.dateline.batch.Batch dateline-batch.jar trips --output trips articles.jsonl
 * java -cp dateline-batch.jar org.dateline.batch.Batch trips --local --output trips articles.jsonl
 * }</pre>
 *
 * <p>Both write the same lines: those of the parts of Spark's folder, one part after the other, are those of the one file.
 */
public final class Batch {
    private Batch() {}

    public static void main(String[] args) throws IOException {
        Options options;
        try {
            options = Options.of(args);
        } catch (IllegalArgumentException wrong) {
            System.err.println("dateline-batch: " + wrong.getMessage());
            System.err.print(Options.USAGE);
            System.exit(2);
            return;
        }
        long unread = options.local() ? new LocalRun(options).run() : SparkRun.run(options);
        if (unread > 0) {
            System.err.println("dateline-batch: " + unread + " lines or files could not be read; the logs say which");
        }
    }
}
