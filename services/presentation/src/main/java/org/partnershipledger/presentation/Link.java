package org.partnershipledger.presentation;

/** Where to go and what it is called: in menus, trails and footers. */
public record Link(String href, String text) {}
