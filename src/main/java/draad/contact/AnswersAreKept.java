package draad.contact;

import draad.shared.Text;

/** Keeps answers where nothing in the bank acts on them at once. */
record AnswersAreKept(Texts texts) implements AnswerEffects {

    @Override
    public void lock(Question question) {
        // Nothing follows in this transaction, so there is nothing to lock.
    }

    @Override
    public Text effectOf(Question question, GivenAnswer given) {
        if (given.isProvisional()) return texts.of("contact.reply-will-be-read");
        return question.answer(given.answer()).orElseThrow().effect();
    }

    @Override
    public Text effectOfReading(Question question, GivenAnswer provisional, GivenAnswer reading) {
        return effectOf(question, reading);
    }
}
