/**
 * The annual public value report: a pure function of a body's events, a year and a cut-off.
 *
 * <p>The way of a figure: {@link org.partnershipledger.valuereport.ReportRun} reads the events →
 * {@code facts} sorts them, one file for each kind of fact → {@code year} chooses what belongs to the year and adds
 * it up → {@code section} and {@code register} say it in sentences and tables → {@code model} holds the whole report →
 * {@code render} makes page, JSON and CSV of it → {@link org.partnershipledger.valuereport.ReportFolder} or {@code web}
 * hands it out. {@code disclosure} stands between counts of people and everything after it.
 */
package org.partnershipledger.valuereport;
