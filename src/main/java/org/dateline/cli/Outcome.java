package org.dateline.cli;

import java.util.List;
import org.dateline.article.ReadFault;

/**
 * What came of a few articles.
 *
 * @param faults what of them could not be read, for people
 * @param remarks what is told of those that could
 * @param text what is printed of them, UTF-8
 * @param lost why nothing is printed of some
 * @param articles how many they are
 * @param length of their texts
 * @param before how many bytes the inputs have that were done with before
 */
record Outcome(
        List<String> faults,
        List<String> remarks,
        byte[] text,
        List<String> lost,
        int articles,
        long length,
        long before) {
    /** Of no article. */
    static Outcome of(List<ReadFault> faults) {
        return new Outcome(describe(faults), List.of(), new byte[0], List.of(), 0, 0, 0);
    }

    static List<String> describe(List<ReadFault> faults) {
        return faults.stream().map(ReadFault::describe).toList();
    }
}
