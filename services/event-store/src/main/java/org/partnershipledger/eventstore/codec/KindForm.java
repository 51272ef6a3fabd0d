package org.partnershipledger.eventstore.codec;

import java.util.ArrayList;
import java.util.Map;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A commercial term: an object whose first field is its declared {@code kind}. Kinds are declared here and never
 * derived from class names, because classes get renamed and history does not.
 */
record KindForm(Map<String, RecordForm<CommercialTerm>> byKind, Map<Class<?>, String> kinds)
        implements Form<CommercialTerm> {

    static String kind(Class<? extends CommercialTerm> term) {
        return DECLARED.get(term);
    }

    static final Map<Class<? extends CommercialTerm>, String> DECLARED = Map.of(
            CommercialTerm.UpfrontFee.class, "UPFRONT_FEE",
            CommercialTerm.Subscription.class, "SUBSCRIPTION",
            CommercialTerm.Milestone.class, "MILESTONE",
            CommercialTerm.Royalty.class, "ROYALTY",
            CommercialTerm.Equity.class, "EQUITY",
            CommercialTerm.Discount.class, "DISCOUNT",
            CommercialTerm.FreeLicence.class, "FREE_LICENCE",
            CommercialTerm.CostRecovery.class, "COST_RECOVERY",
            CommercialTerm.InKind.class, "IN_KIND",
            CommercialTerm.ConsentToCommercialise.class, "CONSENT_TO_COMMERCIALISE");

    @Override
    public void write(JsonGenerator out, CommercialTerm term) {
        var kind = kinds.get(term.getClass());
        out.writeStartObject();
        out.writeStringProperty("kind", kind);
        byKind.get(kind).writeComponents(out, term);
        out.writeEndObject();
    }

    @Override
    public CommercialTerm read(JsonParser in) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw new BadValue("an object is needed, not " + in.currentToken());
        }
        if (!"kind".equals(in.nextName()) || in.nextToken() != JsonToken.VALUE_STRING) {
            throw new BadValue("is missing, or is not the first field").inField("kind");
        }
        var form = byKind.get(in.getString());
        if (form == null) {
            throw new BadValue("is not a known kind: " + in.getString()).inField("kind");
        }
        return form.readComponents(in);
    }

    @Override
    public Map<String, Object> schema() {
        var kinds = new ArrayList<Map<String, Object>>();
        byKind.forEach((kind, form) -> kinds.add(form.schema(Map.of("kind", Map.of("const", kind)))));
        return Map.of("oneOf", kinds);
    }
}
