package org.partnershipledger.presentation.component;

import gg.jte.Content;

/**
 * One fact on a timeline.
 *
 * @param id where a link can point to, e.g. {@code position-12}
 * @param when the day it became true, in words
 * @param title what happened
 * @param detail who, when recorded, why
 */
public record TimelineEntry(String id, String when, String title, Content detail) {}
