package org.dateline.article.file;

import org.dateline.article.ReadResult;
import org.dateline.article.Unreadable;

/** Tells what to do with files of formats that are not read, and with those that are not what their name says. */
final class OtherReader {
    private OtherReader() {}

    static boolean knows(Input input) {
        return isOldOffice(input) || isRichText(input);
    }

    static ReadResult read(Input input) throws Unreadable {
        if (isOldOffice(input)) {
            throw new Unreadable("is a file of an old office program or of Outlook; save it as .docx or .eml");
        }
        if (isRichText(input)) {
            throw new Unreadable("is rich text (RTF); save it as .docx");
        }
        throw new Unreadable(
                "is no " + Format.ending(input.name()) + " file, whatever its name says; fetch or save it again");
    }

    private static boolean isOldOffice(Input input) {
        return input.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    private static boolean isRichText(Input input) {
        return input.head().startsWith("{\\rtf");
    }
}
