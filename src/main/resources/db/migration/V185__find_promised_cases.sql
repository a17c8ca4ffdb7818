-- A case that was promised is found by its reference, also while it is not yet there.
create index action_execution_promised on action_execution (restoring_case) where restoring_case is not null;
