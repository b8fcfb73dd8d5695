package org.dateline.article.pdf;

/**
 * Words that stand on one line, without a wide gap between them.
 *
 * @param page which page, counted from 0
 * @param left where it begins, in points from the page's left
 * @param right where it ends
 * @param y its baseline, in points from the page's top
 * @param size of its letters, in points
 * @param isRow whether it is several cells of a table
 */
record Line(int page, double left, double right, double y, double size, String text, boolean isRow) {
    /** This and another of the same height to its right. */
    Line with(Line next, String between, boolean isCell) {
        return new Line(
                page, left, next.right, y, Math.max(size, next.size), text + between + next.text, isRow || isCell);
    }

    boolean isBeside(Line other) {
        return page == other.page && Math.abs(y - other.y) < 0.6 * Math.max(size, other.size);
    }
}
