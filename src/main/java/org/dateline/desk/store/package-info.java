/**
 * Keeps what the desk knows, in SQLite or PostgreSQL: {@link DeskStore} opens it, and each part of it is a small class of its own.
 *
 * <p>Every method is one transaction, and what it changes is written down in the {@link AuditLog} by the same one. What it returned
 * is on the disk. Where the database can't be reached or written, {@link StoreException} says which.
 *
 * <p>{@code DeskTrips} makes trips, {@code Articles} keeps their files, {@code DecisionLog} their history, {@code Publications} what
 * readers see of them. {@code DeskTrip.revision} tells other processes that something changed. Migrations stand in
 * {@code common/} (both databases), {@code sqlite/} and {@code postgresql/} among the resources; a new one takes the next
 * free number over all three, and its name stands in {@code migrations.txt}.
 */
@NullMarked
package org.dateline.desk.store;

import org.jspecify.annotations.NullMarked;
