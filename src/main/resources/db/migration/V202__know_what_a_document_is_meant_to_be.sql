-- What a file is meant to be, as the rules that asked for it call it; null when nobody said.
alter table case_document add column kind text;
