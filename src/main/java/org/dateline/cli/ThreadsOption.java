package org.dateline.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --threads}, of the commands that read articles on every core. */
final class ThreadsOption {
    /** How the machine is told how many threads help the one that asks, before it starts the first. */
    private static final String HELPERS = "java.util.concurrent.ForkJoinPool.common.parallelism";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** What is read does not depend on it. */
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reads on so many cores at most; on all if not given. The result is the same.")
    void limit(int threads) {
        if (threads < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--threads " + threads + ": at least 1");
        }
        System.setProperty(HELPERS, Integer.toString(threads - 1));
    }
}
