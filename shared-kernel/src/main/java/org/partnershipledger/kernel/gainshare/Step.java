package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One line of the working. A step that did nothing is present too, so that two workings can be laid side by side.
 *
 * @param step number in the normative order of terms-format.md, 1 to 17
 * @param formula with the numbers filled in, as a person would write it
 * @param value unrounded result of the step; absent when the population was too small to measure anything (I19)
 */
public record Step(int step, String name, String formula, Optional<BigDecimal> value) {}
