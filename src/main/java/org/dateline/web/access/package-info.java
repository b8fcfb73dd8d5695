/**
 * Who asks, and what that may do. {@code access.tsv} has a row for every address and method; {@link AccessFilter} lets nothing by that
 * no row allows.
 *
 * <p>A page or API of the desk has a row in {@code access.tsv}, asks {@link Visitors} who is there, and takes the store from
 * {@link DeskDoor}. Its forms carry {@link Visitors#formToken()} as the field {@code token}; scripts send it as the header
 * {@code X-Form-Token}.
 */
@NullMarked
package org.dateline.web.access;

import org.jspecify.annotations.NullMarked;
