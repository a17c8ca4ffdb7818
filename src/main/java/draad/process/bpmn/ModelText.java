package draad.process.bpmn;

/** What is said of a process as a whole. */
final class ModelText {

    private ModelText() {}

    /** Allowed unless the designer says no; a part that other models call has no product and takes none. */
    static boolean allowsExtraSteps(BpmnElement process) {
        return isCaseType(process) && !"no".equals(process.property("extraSteps"));
    }

    /** A process about a product is a case type; one without is a part that others call. */
    static boolean isCaseType(BpmnElement process) {
        return process.property("product") != null;
    }
}
