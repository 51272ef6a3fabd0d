package org.partnershipledger.eventstore.projection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/** Two small projections with every kind of column: signatures of an agreement, and one row for each signature. */
final class SignatureProjections {
    private SignatureProjections() {}

    record AgreementRow(
            String agreement,
            OdsCode body,
            int signatures,
            long lastPosition,
            boolean signed,
            BigDecimal weight,
            Money amount,
            LocalDate lastOn,
            Instant lastRecorded,
            SettlementEvent.VatTreatment vat,
            List<String> parties) {}

    record ByAgreement(String table, int version) implements Projection.RowPerKey<AgreementRow> {
        @Override
        public Class<AgreementRow> row() {
            return AgreementRow.class;
        }

        @Override
        public List<List<String>> indexes() {
            return List.of(List.of("body", "last_on"), List.of("amount"));
        }

        @Override
        public String keyColumn() {
            return "agreement";
        }

        @Override
        public String keyOf(RecordedEvent recorded, LedgerEvent event) {
            return event instanceof AgreementSigned signed ? signed.agreement() : null;
        }

        @Override
        public AgreementRow fold(AgreementRow row, RecordedEvent recorded, LedgerEvent event) {
            var signed = (AgreementSigned) event;
            var parties = new ArrayList<>(row == null ? List.of() : row.parties());
            parties.add(signed.party());
            var count = parties.size();
            return new AgreementRow(
                    signed.agreement(),
                    recorded.body(),
                    count,
                    recorded.position(),
                    count > 1,
                    new BigDecimal("0.10").multiply(new BigDecimal(count)),
                    Money.of("-1240.50").minus(new Money(new BigDecimal(count))),
                    signed.effectiveOn(),
                    recorded.recordedAt(),
                    count % 2 == 0 ? null : SettlementEvent.VatTreatment.EXEMPT,
                    List.copyOf(parties));
        }
    }

    record SignatureRow(String agreement, String party, BigDecimal share) {}

    record EachSignature(String table) implements Projection.RowsPerEvent<SignatureRow> {
        @Override
        public int version() {
            return 1;
        }

        @Override
        public Class<SignatureRow> row() {
            return SignatureRow.class;
        }

        @Override
        public List<SignatureRow> rows(Decoded decoded) {
            return decoded.event() instanceof AgreementSigned signed
                    ? List.of(
                            new SignatureRow(signed.agreement(), signed.party(), new BigDecimal("12345678.000091")),
                            new SignatureRow(signed.agreement(), null, new BigDecimal("-0.00005")))
                    : List.of();
        }
    }
}
