-- A step of a part that several case types share has the part's form unless the case type has one of its own.
-- Who may not do a step is known when it opens and does not change.
alter table case_step add column form text;
update case_step set form = customer_case.type || '/' || case_step.key
from customer_case where customer_case.reference = case_step.case_reference and case_step.form_version is not null;
alter table case_step add constraint case_step_form_has_a_version check ((form is null) = (form_version is null));
alter table case_step add column not_for text[] not null default '{}';
