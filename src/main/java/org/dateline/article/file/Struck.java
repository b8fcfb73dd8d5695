package org.dateline.article.file;

import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Takes out what is struck in Markdown as GitHub writes it, {@code ~~June 9~~}; a single tilde stands for "about". */
final class Struck implements DelimiterProcessor {
    private static final char TILDE = '~';
    private static final int LENGTH = 2;

    @Override
    public char getOpeningCharacter() {
        return TILDE;
    }

    @Override
    public char getClosingCharacter() {
        return TILDE;
    }

    @Override
    public int getMinLength() {
        return LENGTH;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        if (opening.length() != LENGTH || closing.length() != LENGTH) {
            return 0;
        }
        for (Node node : Nodes.between(opening.getOpener(), closing.getCloser())) {
            node.unlink();
        }
        return LENGTH;
    }
}
