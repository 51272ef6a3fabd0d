package org.partnershipledger.kernel.organisation;

import java.time.LocalDate;

/**
 * One board took over another, or a part of it, from a day on.
 *
 * @param whole false when the predecessor was split and this successor has a part of it
 */
public record Succession(OdsCode predecessor, OdsCode successor, LocalDate from, boolean whole) {}
