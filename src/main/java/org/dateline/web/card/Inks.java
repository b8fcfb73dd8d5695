package org.dateline.web.card;

import java.awt.Color;

/** The colours of pictures: those of a page by day. */
final class Inks {
    static final Color PAPER = new Color(0xfffefb);
    static final Color INK = new Color(0x1b1a18);
    static final Color SOFT = new Color(0x5d594f);
    static final Color ACCENT = new Color(0xb3361b);
    static final Color WATER = new Color(0xe2e9eb);
    static final Color LAND = new Color(0xf9f7f2);
    static final Color BORDER = new Color(0xd3cdbf);
    static final Color SHADE = new Color(0xe3ddcf);
    static final Color ROUTE = new Color(0x3b3832);

    private Inks() {}
}
