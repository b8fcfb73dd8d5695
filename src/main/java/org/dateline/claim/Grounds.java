package org.dateline.claim;

/** Why a claim has its day, its place, its person and its status. */
public record Grounds(Ground day, Ground place, PersonGround person, StatusGround status) {}
