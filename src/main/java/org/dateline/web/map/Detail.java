package org.dateline.web.map;

/**
 * How fine coasts and borders are drawn.
 *
 * @param fine 1 for as fine as one sees on a page; less is lighter and coarser
 * @param most characters that they may take; where they take more, they are drawn coarser
 */
public record Detail(double fine, int most) {
    /** For a page. */
    public static final Detail FULL = new Detail(1, Integer.MAX_VALUE);

    /** For shades on the globe of such a frame. */
    public static final Detail ROUGH = new Detail(0.3, Integer.MAX_VALUE);

    private static final int LIGHT = 12_000;

    /** Characters that a stop takes, in marks, names and ways. */
    private static final int STOP = 90;

    /** Coarser than this a coast is none. */
    private static final double LEAST = 0.1;

    private static final double STEP = 0.8;

    /** For what stands in other people's pages, and must be light whatever part of the world it shows. */
    public static Detail light(int stops) {
        return new Detail(0.6, Math.max(LIGHT / 2, LIGHT - STOP * stops));
    }

    boolean isLeast() {
        return fine <= LEAST;
    }

    Detail coarser() {
        return new Detail(fine * STEP, most);
    }

    /** How far what is drawn may be off, where it may be so much at the finest. */
    double tolerance(double finest) {
        return finest / fine;
    }
}
