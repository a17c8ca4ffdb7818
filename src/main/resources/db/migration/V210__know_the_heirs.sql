-- Who speaks for another does so on a proof: a power of attorney, a certificate of inheritance.
alter table representation add column proof text;

-- The heirs of an estate, as the certificate of inheritance names them. Exactly one of them is the contact of them all.
create table heir (
    case_reference text    not null references death_report (case_reference),
    customer_id    uuid    not null,
    capacity       text    not null check (capacity in ('heir', 'executor')),
    is_contact     boolean not null,
    representation uuid    not null,
    primary key (case_reference, customer_id)
);
create unique index heir_contact on heir (case_reference) where is_contact;
create index heir_by_customer on heir (customer_id);
