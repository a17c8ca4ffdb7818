-- A complaint holds what it disputes from the moment that it is heard until the customer has the answer.
-- It changes under the lock of the words of those whom it concerns, so that no action slips through.
create table complaint (
    case_reference text        primary key,
    customer_id    uuid        not null,
    -- what was being done, and to what; null when the customer did not say
    disputed_case  text,
    account        uuid,
    -- who judged it, so that somebody else agrees to what is above a mandate
    judged_by      text,
    opened_at      timestamptz not null,
    answered_at    timestamptz
);
create index complaint_open_of_account on complaint (account) where answered_at is null;
create index complaint_open_of_customer on complaint (customer_id) where answered_at is null;
create index complaint_of_case on complaint (disputed_case) where disputed_case is not null;
