/**
 * What the desk keeps: accounts and their roles, trips with articles, decisions and publications, and who did what. Values
 * alone; {@code desk.store} keeps them.
 */
@NullMarked
package org.dateline.desk;

import org.jspecify.annotations.NullMarked;
