/**
 * The history of one agreement as it was in force on a day and known at a moment, for auditors.
 *
 * <p>Question (effective, known) → {@link org.partnershipledger.audit.history.AsOf} keeps what answers it →
 * {@code AgreementThen} says in words what was in force → pages under {@code /audit}. Everything is read from the
 * history itself, never from a projection, so a page shows the bytes that {@code audit.verify} has checked.
 * Nothing recorded after the known moment reaches a page (I11): the same question has the same answer for ever.
 */
package org.partnershipledger.audit.history;
