package org.partnershipledger.finance.partnership;

/** Which agreement a reinvestment belongs to; its stream's name does not say so. */
public record ReinvestmentRow(String reinvestment, String agreement) {}
