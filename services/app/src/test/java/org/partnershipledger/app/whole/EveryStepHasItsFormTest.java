package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipledger.finance.agreement.StepForm;
import org.partnershipledger.ledger.api.CommandShapes;

/** Finance proposes commands and the ledger has their forms; neither module knows the other. */
class EveryStepHasItsFormTest {

    @ParameterizedTest
    @EnumSource
    void isACommandOfTheLedger(StepForm form) {
        assertThat(CommandShapes.all()).containsKey(form.command());
    }
}
