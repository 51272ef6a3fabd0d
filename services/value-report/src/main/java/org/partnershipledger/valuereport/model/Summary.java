package org.partnershipledger.valuereport.model;

import java.util.List;

/**
 * One page for somebody who reads nothing else.
 *
 * @param figures the five numbers, always in the same order
 * @param worked, notWorked, next what worked, what did not, what changes
 * @param optOut how to say no, and what that does and does not stop
 */
public record Summary(
        List<String> lead,
        List<Figure> figures,
        List<String> worked,
        List<String> notWorked,
        List<String> next,
        List<String> optOut) {}
