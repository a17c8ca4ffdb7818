package draad.process.camunda;

import draad.process.Attempt.Moment;
import draad.process.ContactHandler;
import draad.process.ContactRequest;
import draad.shared.ActionId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code ${contact}}: asks the guard at the last moment and hands over what is to be said. */
@Component
class ContactDelegate implements JavaDelegate {

    static final String EXPRESSION = "${contact}";

    private final GuardDesk guard;
    private final ObjectProvider<ContactHandler> contacts;
    private final Models models;

    ContactDelegate(GuardDesk guard, ObjectProvider<ContactHandler> contacts, Models models) {
        this.guard = guard;
        this.contacts = contacts;
        this.models = models;
    }

    @Override
    public void execute(DelegateExecution delegateExecution) {
        var execution = (ExecutionEntity) delegateExecution;
        var contact = models.elementAt(execution);
        var allowed = guard.askOrLeave(execution, Moment.RUN);
        contacts.getObject()
                .send(new ContactRequest(
                        Cases.referenceOf(execution),
                        execution.getActivityInstanceId(),
                        execution.getProcessDefinition().getKey(),
                        contact.id(),
                        contact.contactMoment()
                                .orElseThrow(() ->
                                        new IllegalStateException("No contact moment is named at " + contact.id())),
                        contact.template()
                                .orElseThrow(
                                        () -> new IllegalStateException("No template is named at " + contact.id())),
                        contact.recipients(),
                        contact.action().orElse(ActionId.SEND_MAIL),
                        contact.question().orElse(null),
                        allowed.subject(),
                        allowed.permit()));
    }
}
