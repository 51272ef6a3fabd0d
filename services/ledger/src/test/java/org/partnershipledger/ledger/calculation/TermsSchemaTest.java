package org.partnershipledger.ledger.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.kernel.gainshare.reading.TermsReader;

/** The published schema and the calculation accept and refuse the same terms. */
class TermsSchemaTest {
    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'0.4'}]}",
                "{'sidedness':'DOWNSIDE_ONLY','direction':'HIGHER_IS_BETTER','lossBands':[{'partnerShare':'1'}]}",
                "{'sidedness':'TWO_SIDED','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'0'}],"
                        + "'lossScale':{'scaleRate':'0.75','minimumShare':'0.4','maximumShare':'0.75'},'lossBands':[]}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','unitValue':'2315.50','attribution':'1.0',"
                        + "'gainBands':[{'upTo':{'rate':'0.1'},'partnerShare':'0.2'},{'upTo':{'amount':'5000000'},"
                        + "'partnerShare':'0.3'},{'partnerShare':'0.5'}],'gainCap':null,'nhsFloor':{'amount':'10.50'},"
                        + "'qualityGate':{'mode':'TIERED','tiers':[{'from':'0.5','factor':'1'}]},'lossCap':{'rate':'1'},"
                        + "'partySplit':[{'organisation':'QYG','weight':'0.5'}],'lossCarryForward':true}"
            })
    void termsThatBothAccept(String terms) {
        String json = terms.replace('\'', '"');
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(terms).isEmpty();
        assertThat(accepted(json)).as(terms).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER'}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[]}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':0.4}]}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'1.01'}]}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'-0.4'}]}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'4e-1'}]}",
                "{'sidedness':'UPSIDE_ONLY','direction':'UP','gainBands':[{'partnerShare':'0.4'}]}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'0.4'}],"
                        + "'lossBands':[{'partnerShare':'0.4'}]}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'0.4'}],"
                        + "'lossScale':{'scaleRate':'0.7','minimumShare':'0.4','maximumShare':'0.75'}}",
                "{'sidedness':'TWO_SIDED','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'0.4'}]}",
                "{'sidedness':'TWO_SIDED','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'0.4'}],"
                        + "'lossBands':[{'partnerShare':'0.4'}],"
                        + "'lossScale':{'scaleRate':'0.7','minimumShare':'0.4','maximumShare':'0.75'}}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'0.4'}],'x':'1'}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'0.4'}],"
                        + "'gainCap':{'rate':'0.1','amount':'5'}}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'0.4'}],"
                        + "'nhsFloor':{'amount':'5.001'}}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'0.4'}],"
                        + "'unitValue':'0.00'}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'0.4'}],"
                        + "'qualityGate':{'mode':'TIERED'}}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'0.4'}],"
                        + "'qualityGate':{'mode':'SCALED','tiers':[{'from':'0.5','factor':'1'}]}}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'0.4'}],"
                        + "'partySplit':[{'organisation':'qyg','weight':'1'}]}",
                "{'sidedness':'UPSIDE_ONLY','direction':'LOWER_IS_BETTER','gainBands':[{'partnerShare':'0.4'}],"
                        + "'costRecoveryFirst':'true'}"
            })
    void termsThatBothRefuse(String terms) {
        String json = terms.replace('\'', '"');
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(terms).isNotEmpty();
        assertThat(accepted(json)).as(terms).isFalse();
    }

    private static boolean accepted(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Object root = JsonTree.parse(bytes, 0, bytes.length).root();
        return root instanceof Map<?, ?> && TermsReader.readTree(root).isSound();
    }

    private static Schema schema() {
        try (InputStream in = TermsSchemaTest.class.getResourceAsStream("/schema/terms.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
