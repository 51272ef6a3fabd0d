package org.partnershipledger.presentation.component;

/**
 * One thing that is wrong and what to do about it.
 *
 * @param href the field it is about, e.g. {@code #amount}; null when it is about the whole page
 */
public record Problem(String text, String href) {}
