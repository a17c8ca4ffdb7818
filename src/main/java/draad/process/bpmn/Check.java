package draad.process.bpmn;

/** One of the things that a model has to satisfy. */
interface Check {

    void check(CheckedModel model, Findings findings);
}
