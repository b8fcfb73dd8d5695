package org.dateline.pipeline;

import org.dateline.claim.Assertion;
import org.dateline.person.Traveller;

/**
 * One claim of an article on where somebody was, is or will be.
 *
 * @param assertion the claim with its grounds; it names a place
 * @param confidence how often such a claim is right, in [0, 1]
 */
public record Whereabout(Traveller who, Assertion assertion, double confidence) {}
