package org.dateline.cli;

import picocli.CommandLine.Option;

/** {@code --version} of the program. */
final class VersionOption {
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version.")
    boolean wanted;
}
