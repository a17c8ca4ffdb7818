-- A step that is completed by going back makes no product. Null: with whatever outcome.
alter table case_step add column produces_on text;
