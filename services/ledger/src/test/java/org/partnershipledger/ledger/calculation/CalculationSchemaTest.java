package org.partnershipledger.ledger.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.kernel.gainshare.reading.CaseReader;

/** The published schema of a case and the calculation accept and refuse the same, for every kind. */
class CalculationSchemaTest {
    private static final String PLACE = "https://partnershipledger.org/schema/";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemas(Map.of(
                            PLACE + "terms.schema.json", text("terms"),
                            PLACE + "calculation.schema.json", text("calculation"))))
            .getSchema(SchemaLocation.of(PLACE + "calculation.schema.json"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'kind':'RISK_GAIN_SHARE','terms':{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':"
                        + "[{'partnerShare':'0.4'}]},'inputs':{'benchmark':'-5','actual':'0.0001','paidOnAccount':'-3'}",
                "'kind':'ROYALTY','terms':{'tiers':[{'upTo':'5','rate':'0.1'},{'rate':'0'}],'lifetimeCap':null},"
                        + "'inputs':{'netRevenue':'-5.10'}",
                "'kind':'SPLIT','terms':{'partySplit':[{'organisation':'QYG','weight':'3'}]},'inputs':{'amount':'-1'}",
                "'kind':'PRESENT_VALUE','terms':{'rate':'0.035'},'inputs':{'flows':['0','-5.10']}",
                "'kind':'PRESENT_VALUE','terms':{'schedule':[{'fromYear':'0','rate':'0.03'}]},'inputs':{'flows':['0']}",
                "'kind':'LATE_INTEREST','terms':{'annualRate':'0.08'},'inputs':{'amount':'5','dueOn':'2026-05-31',"
                        + "'paidOn':'2026-06-30'}"
            })
    void casesThatBothAccept(String body) {
        String json = ("{'id':'a'," + body + "}").replace('\'', '"');
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(body).isEmpty();
        assertThat(accepted(json)).as(body).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'kind':'TEA','terms':{},'inputs':{}",
                "'kind':'RISK_GAIN_SHARE','terms':{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':"
                        + "[{'partnerShare':'0.4'}]},'inputs':{'benchmark':'5'}",
                "'kind':'RISK_GAIN_SHARE','terms':{},'inputs':{'benchmark':'5','actual':'4'}",
                "'kind':'ROYALTY','terms':{'tiers':[]},'inputs':{'netRevenue':'5'}",
                "'kind':'ROYALTY','terms':{'tiers':[{'rate':'1.1'}]},'inputs':{'netRevenue':'5'}",
                "'kind':'ROYALTY','terms':{'tiers':[{'rate':'0.1'}]},'inputs':{'netRevenue':5}",
                "'kind':'SPLIT','terms':{'partySplit':[]},'inputs':{'amount':'1'}",
                "'kind':'SPLIT','terms':{'partySplit':[{'organisation':'QYG','weight':'1'}]},'inputs':{}",
                "'kind':'PRESENT_VALUE','terms':{},'inputs':{'flows':['0']}",
                "'kind':'PRESENT_VALUE','terms':{'rate':'0.1','schedule':[{'fromYear':'0','rate':'0.1'}]},"
                        + "'inputs':{'flows':['0']}",
                "'kind':'PRESENT_VALUE','terms':{'rate':'0.1'},'inputs':{'flows':['0.001']}",
                "'kind':'LATE_INTEREST','terms':{'annualRate':'0.08','x':'1'},'inputs':{'amount':'5','dueOn':"
                        + "'2026-05-31','paidOn':'2026-06-30'}",
                "'kind':'LATE_INTEREST','terms':{'annualRate':'0.08'},'inputs':{'amount':'5','dueOn':'31 May'}"
            })
    void casesThatBothRefuse(String body) {
        String json = ("{'id':'a'," + body + "}").replace('\'', '"');
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(body).isNotEmpty();
        assertThat(accepted(json)).as(body).isFalse();
    }

    private static boolean accepted(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return CaseReader.read(JsonTree.parse(bytes, 0, bytes.length).root())
                .reading()
                .isSound();
    }

    private static String text(String name) {
        try (InputStream in = CalculationSchemaTest.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
