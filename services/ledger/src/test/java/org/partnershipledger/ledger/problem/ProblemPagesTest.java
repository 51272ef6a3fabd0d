package org.partnershipledger.ledger.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.ledger.Rule;
import org.partnershipledger.ledger.catalogue.Rules;
import org.partnershipledger.presentation.RequestProblem;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.util.HtmlUtils;

/** Whatever a refusal names as its type is found at that address, by people and by programs. */
class ProblemPagesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private static final Pattern LINK = Pattern.compile("href=\"(/problems/[^\"]+)\"");

    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(new ProblemPages()).build();

    static Stream<Rule> rules() {
        return Rules.all();
    }

    private MockHttpServletResponse answer(String address, String accept) throws Exception {
        return mvc.perform(get(address).header("Accept", accept)).andReturn().getResponse();
    }

    private String body(String address, String accept) throws Exception {
        var answer = answer(address, accept);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsSaidInWordsWithItsOrigin(Rule rule) throws Exception {
        var page = HtmlUtils.htmlUnescape(body(Rules.address(rule.id()), BROWSER));
        assertThat(page).contains(rule.id()).containsIgnoringCase(rule.sentence());
        assertThat(body(Rules.address(rule.id()), "application/json"))
                .contains("\"id\":\"" + rule.id() + "\"", "\"origin\":\"");
        assertThat(Explained.byId().get(rule.id()).origin()).isNotBlank();
    }

    @Test
    void everyReasonForNoAnswerIsSaidToo() throws Exception {
        for (var problem : RequestProblem.values()) {
            assertThat(HtmlUtils.htmlUnescape(body(problem.address(), BROWSER)))
                    .contains(problem.title(), problem.whatToDo());
        }
    }

    @Test
    void noTwoHaveOneIdAndTheListLinksToAll() throws Exception {
        List<String> ids = Stream.concat(
                        Rules.all().map(Rule::id),
                        Arrays.stream(RequestProblem.values()).map(RequestProblem::id))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(90);
        assertThat(LINK.matcher(body("/problems", BROWSER)).results().map(link -> link.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        ids.stream().map(Rules::address).toList());
        assertThat(body("/problems", "application/problem+json")).contains("\"address\":\"/problems/I9\"");
    }

    @Test
    void anUnknownOneIsNotFound() throws Exception {
        assertThat(answer("/problems/I99", BROWSER).getStatus()).isEqualTo(404);
        assertThat(answer("/problems/I99", "application/json").getStatus()).isEqualTo(404);
    }
}
