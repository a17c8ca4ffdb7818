-- What the bank asked others about a case, under the key that they know it by. What was found is kept once and never changed:
-- who asks anew asks a new question, and the newest counts. Of what was asked only a fingerprint is kept.
create table inquiry (
    id             uuid primary key,
    case_reference text        not null references customer_case,
    source         text        not null check (source in ('valuation', 'credit-register', 'identity', 'funds')),
    question       text        not null,
    asked_at       timestamptz not null,
    found          jsonb,
    found_at       timestamptz,
    check ((found is null) = (found_at is null))
);
create index inquiry_by_case on inquiry (case_reference, source, asked_at desc, id desc);
