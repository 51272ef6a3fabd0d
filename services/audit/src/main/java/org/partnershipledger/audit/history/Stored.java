package org.partnershipledger.audit.history;

/** One stored row: its meaning was read ({@link Told}), or it could not be ({@link Unread}). */
public sealed interface Stored extends Listed permits Told, Unread {}
