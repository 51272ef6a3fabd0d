package org.partnershipledger.audit.history;

/** One stored row: its meaning was read ({@link DecodedEvent}), or it could not be ({@link Unread}). */
public sealed interface Stored extends Listed permits DecodedEvent, Unread {}
