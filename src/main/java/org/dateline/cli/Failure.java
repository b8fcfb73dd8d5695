package org.dateline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.dateline.desk.store.StoreException;

/** Tells in a sentence why a command failed. */
final class Failure {
    private Failure() {}

    static String describe(Throwable fault) {
        if (fault instanceof NoSuchFileException missing) {
            return missing.getFile() + ": its folder does not exist; make it first";
        }
        if (fault instanceof AccessDeniedException denied) {
            return denied.getFile() + ": access denied; check the permissions";
        }
        if (fault instanceof FileSystemException file) {
            return file.getFile() + ": " + file.getReason();
        }
        if (fault instanceof InvalidPathException path) {
            return "'" + path.getInput() + "' is no path";
        }
        if (fault instanceof StoreException store) {
            return "the desk's store cannot be used (" + store.getMessage() + ")";
        }
        if (fault instanceof IOException) {
            return "cannot write the result: " + fault.getMessage();
        }
        if (fault instanceof OutOfMemoryError) {
            return "not enough memory; give fewer articles at once, or more with JAVA_OPTS=-Xmx4g";
        }
        return "a fault in Dateline (" + fault.getClass().getSimpleName() + "); please report it with the articles";
    }
}
