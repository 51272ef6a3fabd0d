-- Read models live apart from the history: they can be dropped and made again, so their owner may do anything here.
create schema projection authorization ledger_projector;
grant usage on schema projection to ledger_reader, ledger_auditor, ledger_backup;
alter default privileges for role ledger_projector in schema projection
  grant select on tables to ledger_reader, ledger_auditor, ledger_backup;
alter default privileges for role ledger_app in schema projection
  grant select on tables to ledger_reader, ledger_auditor, ledger_backup;
grant create, usage on schema projection to ledger_app;
