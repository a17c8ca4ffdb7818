package draad.contact;

import draad.shared.CustomerId;
import draad.shared.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Confirms every answer to everybody who was asked: what will happen now and what will not. */
@Component
class AnswerConfirmation {

    static final String MOMENT = "answer-confirmation";

    private final AskedQuestions questions;
    private final Outbound outbound;

    AnswerConfirmation(AskedQuestions questions, Outbound outbound) {
        this.questions = questions;
        this.outbound = outbound;
    }

    @ApplicationModuleListener
    void on(QuestionAnswered answered) {
        for (var customer : answered.customers()) outbound.send(confirmation(answered, customer));
    }

    private OutboundRequest confirmation(QuestionAnswered answered, CustomerId customer) {
        Map<String, Text> words = new LinkedHashMap<>();
        words.put("question", questions.find(answered.code()).orElseThrow().text());
        words.put("answer", answered.answerText());
        words.put("effect", answered.effect());
        return OutboundRequest.mustBeTold(
                "confirmation:" + answered.answerId() + ":" + customer,
                customer,
                answered.caseReference(),
                MOMENT,
                "answer-confirmation",
                words);
    }
}
